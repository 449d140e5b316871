/**
 * The responses of the Firebase Authentication and Cloud Messaging APIs as one kind of outcome.
 *
 * @module
 */
export { type FirebaseAuthFault, firebaseAuth } from './adapter.ts'
export { catalogue } from './catalogue.ts'
