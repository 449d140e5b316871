/**
 * The responses of the Firebase Auth API as one kind of outcome.
 *
 * @module
 */
export { type FirebaseAuthFault, firebaseAuth } from './adapter.ts'
export { catalogue } from './catalogue.ts'
