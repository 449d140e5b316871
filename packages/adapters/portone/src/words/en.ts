/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the PortOne V2 API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_REQUEST: {
    title: 'Invalid request',
    cause: 'A field of the request is missing, has a value that isn’t allowed, or has the wrong format.',
    remedy: 'Read the message, compare the request with the API reference, and fix it.',
  },
  UNAUTHORIZED: {
    title: 'API secret not accepted',
    cause:
      'The Authorization header lacks a valid V2 API secret, or has the payment gateway’s secret instead of PortOne’s.',
    remedy: 'Send “PortOne ” and the V2 API secret from PortOne’s console.',
  },
  FORBIDDEN: {
    title: 'Request refused',
    cause: 'The API secret is valid but may not do this with this store or resource.',
    remedy: 'Check which store the secret belongs to and which permissions it has.',
  },
  PLATFORM_NOT_ENABLED: {
    title: 'Partner settlement isn’t enabled',
    cause: 'Your account doesn’t have the partner settlement feature.',
    remedy: 'Have it enabled in PortOne’s console or by its sales team.',
  },
  B2B_EXTERNAL_SERVICE: {
    title: 'Tax invoice service failed',
    cause:
      'The service behind PortOne’s tax invoices returned an error, so the invoice may or may not have been changed.',
    remedy: 'Look the invoice up, then retry with the same Idempotency-Key.',
  },
  B2B_NOT_ENABLED: {
    title: 'B2B isn’t enabled',
    cause: 'Your account doesn’t have the B2B feature that tax invoices need.',
    remedy: 'Have B2B enabled in PortOne’s console or by its sales team.',
  },
  PG_PROVIDER: {
    title: 'Payment gateway refused',
    cause:
      'The payment gateway returned an error of its own: the card was declined, the settings are wrong, or the gateway had trouble. Its code is the subcode.',
    remedy:
      'Query the payment first, then act on the gateway’s code and message; don’t send the request again blindly.',
    categoryNote:
      'HTTP 502 usually means an outage of the vendor, but here the payment gateway refused, and its code says why.',
  },
  B2B_TAX_INVOICE_NOT_FOUND: {
    title: 'No such tax invoice',
    cause: 'PortOne has no tax invoice with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_CONTRACT_NOT_FOUND: {
    title: 'No such contract',
    cause: 'PortOne has no contract with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_PARTNER_NOT_FOUND: {
    title: 'No such partner',
    cause: 'PortOne has no partner with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PAYMENT_NOT_FOUND: {
    title: 'No such payment',
    cause: 'PortOne has no payment with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_COUNTERPARTY_NOT_FOUND: {
    title: 'No such counterparty',
    cause: 'PortOne has no counterparty with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_NOT_FOUND: {
    title: 'No such additional fee policy',
    cause: 'PortOne has no additional fee policy with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_NOT_FOUND: {
    title: 'No such discount share policy',
    cause: 'PortOne has no discount share policy with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_USER_DEFINED_PROPERTY_NOT_FOUND: {
    title: 'No such user-defined property',
    cause: 'PortOne has no user-defined property with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_COUNTERPARTY_NTS_NOT_CONNECTED: {
    title: 'Counterparty isn’t connected to the tax service',
    cause: 'The counterparty hasn’t been connected to the National Tax Service (Hometax).',
    remedy: 'Connect it first, then send the request again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  BILLING_KEY_NOT_FOUND: {
    title: 'No such billing key',
    cause: 'PortOne has no billing key with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  CHANNEL_NOT_FOUND: {
    title: 'No such channel',
    cause: 'PortOne has no channel with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PAYMENT_NOT_PAID: {
    title: 'Payment isn’t paid',
    cause: 'The call needs a payment that is paid, and this one is waiting, failed or canceled.',
    remedy: 'Query the payment and wait until it’s paid.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_EXTERNAL_API_FAILED: {
    title: 'External API failed',
    cause: 'A bank’s or the tax service’s API behind PortOne failed.',
    remedy: 'Check whether the connection was made, then retry later.',
  },
  B2B_CANNOT_CHANGE_TAX_TYPE: {
    title: 'Tax type can’t be changed',
    cause: 'The tax type of this invoice is fixed.',
    remedy: 'Create a new invoice with the right tax type.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_ISSUANCE_TYPE_MISMATCH: {
    title: 'Wrong issuance type',
    cause: 'The invoice is a forward one and the call is for reverse issuance, or the other way round.',
    remedy: 'Use the call that fits how the invoice is issued.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_MODIFICATION_NOT_PROVIDED: {
    title: 'Modification is missing',
    cause: 'The invoice modifies another one, and the request lacks what the modification needs.',
    remedy: 'Send the modification’s type and fields.',
  },
  B2B_ORIGINAL_TAX_INVOICE_NOT_FOUND: {
    title: 'No such original tax invoice',
    cause: 'PortOne has no original tax invoice with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_TAX_INVOICE_NOT_DRAFTED_STATUS: {
    title: 'Tax invoice isn’t a draft',
    cause: 'The call needs an invoice that is saved as a draft.',
    remedy: 'Query the invoice’s status and use the call for that status.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_TAX_INVOICE_STATUS_NOT_SENDING_COMPLETED: {
    title: 'Original invoice hasn’t been sent',
    cause: 'Only an invoice that has been sent to the tax service can be modified.',
    remedy: 'Wait until the original invoice is sent, then send the request again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CURRENCY_NOT_SUPPORTED: {
    title: 'Currency isn’t supported',
    cause: 'Partner settlement doesn’t support the currency in the request.',
    remedy: 'Send a currency that the API reference lists.',
  },
  ALREADY_PAID: {
    title: 'Payment already paid',
    cause:
      'A payment with this ID has been paid before, often by an earlier attempt whose response got lost.',
    remedy: 'Query the payment, treat it as paid, and never charge it again.',
  },
  B2B_ID_ALREADY_EXISTS: {
    title: 'Tax invoice ID already in use',
    cause: 'Another tax invoice has this ID.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  B2B_RECIPIENT_NOT_FOUND: {
    title: 'No such invoice recipient',
    cause: 'PortOne has no invoice recipient with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_SUPPLIER_NOT_FOUND: {
    title: 'No such invoice supplier',
    cause: 'PortOne has no invoice supplier with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_TAX_INVOICE_RECIPIENT_DOCUMENT_KEY_ALREADY_USED: {
    title: 'Recipient’s document key already in use',
    cause: 'Another tax invoice has this document key of the recipient.',
    remedy:
      'Query that invoice: if it’s the one that you meant, continue with it; otherwise send a new document key.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here it collides with something that exists already.',
  },
  B2B_TAX_INVOICE_SUPPLIER_DOCUMENT_KEY_ALREADY_USED: {
    title: 'Supplier’s document key already in use',
    cause: 'Another tax invoice has this document key of the supplier.',
    remedy:
      'Query that invoice: if it’s the one that you meant, continue with it; otherwise send a new document key.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here it collides with something that exists already.',
  },
  BILLING_KEY_ALREADY_DELETED: {
    title: 'Billing key already deleted',
    cause: 'The billing key has been deleted before.',
    remedy:
      'Query the billing key. If you wanted to delete it, that’s done; if you wanted to charge it, nothing was paid: ask for a new one.',
  },
  IDENTITY_VERIFICATION_NOT_FOUND: {
    title: 'No such identity verification',
    cause: 'PortOne has no identity verification with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PAYMENT_SCHEDULE_ALREADY_EXISTS: {
    title: 'Payment schedule already exists',
    cause: 'This payment ID has a scheduled payment.',
    remedy: 'Query the schedule. Revoke it first if you want another one.',
  },
  PLATFORM_BTX_NOT_ENABLED: {
    title: 'BTX isn’t enabled',
    cause: 'Your account doesn’t have the BTX feature.',
    remedy: 'Have it enabled in PortOne’s console or by its sales team.',
  },
  B2B_TAX_INVOICE_NOT_REQUESTED_STATUS: {
    title: 'Reverse issuance isn’t pending',
    cause: 'The invoice isn’t waiting for its reverse issuance.',
    remedy: 'Query the invoice’s status before you approve, refuse or cancel.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  IDENTITY_VERIFICATION_ALREADY_VERIFIED: {
    title: 'Identity already verified',
    cause: 'This identity verification has been completed before.',
    remedy: 'Query it and use its result.',
  },
  INFORMATION_MISMATCH: {
    title: 'Information doesn’t match',
    cause:
      'The amount or another value in the confirmation differs from what was requested in the payment window.',
    remedy: 'Compare both, and don’t confirm a payment whose amount you didn’t expect.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the values in the request are wrong.',
  },
  MAX_TRANSACTION_COUNT_REACHED: {
    title: 'Too many attempts for this ID',
    cause: 'The payment or identity verification has been tried as often as one ID allows.',
    remedy: 'Start again with a new ID.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_ALREADY_USED: {
    title: 'Account verification already used',
    cause: 'This verification of a partner’s bank account has been used once.',
    remedy:
      'Query the partner: an earlier attempt may have created or updated it. Otherwise verify the account again and use the new verification ID.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_FAILED: {
    title: 'Account verification failed',
    cause: 'The partner’s bank account couldn’t be verified, so it can’t be used.',
    remedy: 'Check bank, number and holder with the partner, then verify again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_NOT_FOUND: {
    title: 'No such account verification',
    cause: 'PortOne has no account verification with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_ARCHIVED_PARTNER: {
    title: 'Archived partner',
    cause: 'The partner is archived, so it can’t be changed or used.',
    remedy: 'Restore it first, or use another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_COMPANY_VERIFICATION_ALREADY_USED: {
    title: 'Company verification already used',
    cause: 'This verification of a partner’s company has been used once.',
    remedy:
      'Query the partner: an earlier attempt may have created or updated it. Otherwise verify the company again and use the new verification ID.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_TRANSFER_ID_ALREADY_USED: {
    title: 'ID of a settlement item already in use',
    cause: 'There is a settlement item with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_TRANSFER_NOT_FOUND: {
    title: 'No such settlement item',
    cause: 'PortOne has no settlement item with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT: {
    title: 'Parts exceed the total',
    cause: 'The tax-free amount and the other parts add up to more than the total amount.',
    remedy: 'Compute the parts again so that they fit into the total.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the values in the request are wrong.',
  },
  B2B_BULK_TAX_INVOICE_NOT_FOUND: {
    title: 'No such bulk tax invoice',
    cause: 'PortOne has no bulk tax invoice with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_CERTIFICATE_UNREGISTERED: {
    title: 'No certificate registered',
    cause: 'The supplier hasn’t registered the certificate that tax invoices are signed with.',
    remedy: 'Register the certificate, then send the request again.',
    categoryNote:
      'HTTP 404 usually means something that doesn’t exist, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_MISSING_REQUIRED_FIELDS: {
    title: 'Counterparty lacks required fields',
    cause: 'A field that a counterparty needs is missing.',
    remedy: 'Fill in the missing fields and send the request again.',
  },
  B2B_COUNTERPARTY_TOO_MANY_ADDITIONAL_CONTACTS: {
    title: 'Too many additional contacts',
    cause: 'A counterparty can have at most five additional contacts.',
    remedy: 'Send five or fewer.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  B2B_COUNTERPARTY_VERIFICATION_BRN_MISMATCH: {
    title: 'Business number differs from the verified one',
    cause: 'The business number in the request isn’t the one that was verified.',
    remedy: 'Send the verified number, or verify the new one.',
  },
  B2B_COUNTERPARTY_VERIFICATION_INVALID: {
    title: 'Verification is no longer valid',
    cause: 'The result of the counterparty’s verification can’t be used, because it has failed or expired.',
    remedy: 'Verify the counterparty again and use the new result.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_VERIFICATION_NOT_FOUND: {
    title: 'No such counterparty verification',
    cause: 'PortOne has no counterparty verification with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_COUNTERPARTY_VERIFICATION_TYPE_MISMATCH: {
    title: 'Wrong type of verification',
    cause: 'The verification was made for another type of counterparty.',
    remedy: 'Verify the counterparty as the type that you register.',
  },
  B2B_TAX_INVOICE_NOT_ISSUED_STATUS: {
    title: 'Tax invoice isn’t issued',
    cause: 'The call needs an invoice that has been issued.',
    remedy: 'Query the invoice’s status, and issue it first if needed.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_TAX_INVOICE_NO_RECIPIENT_DOCUMENT_KEY: {
    title: 'Invoice has no recipient’s document key',
    cause: 'The invoice lacks the document key of the recipient that this call needs.',
    remedy: 'Add the key to the invoice, or use the supplier’s.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_TAX_INVOICE_NO_SUPPLIER_DOCUMENT_KEY: {
    title: 'Invoice has no supplier’s document key',
    cause: 'The invoice lacks the document key of the supplier that this call needs.',
    remedy: 'Add the key to the invoice, or use the recipient’s.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  BILLING_KEY_ALREADY_ISSUED: {
    title: 'Billing key already issued',
    cause: 'The billing key of this request has been issued before.',
    remedy:
      'Query it and use it. If the request was to pay too, query the payment: it may not have been made.',
  },
  CASH_RECEIPT_NOT_FOUND: {
    title: 'No such cash receipt',
    cause: 'PortOne has no cash receipt with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  CHANNEL_SPECIFIC: {
    title: 'Some channels failed',
    cause: 'The request addressed several channels, and some of them failed.',
    remedy: 'Read each channel’s failure, and repeat the request only for the channels that failed.',
    categoryNote:
      'HTTP 502 usually means an outage of the vendor, but here some parts failed and others didn’t.',
  },
  DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT: {
    title: 'Discount exceeds the amount',
    cause: 'The promotion’s discount is as large as the payment or larger.',
    remedy: 'Charge a larger amount, or leave the promotion out.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  IDENTITY_VERIFICATION_NOT_SENT: {
    title: 'Identity verification not requested',
    cause:
      'This identity verification hasn’t been sent by the API, so there is nothing to confirm or resend.',
    remedy: 'Send the verification first.',
    categoryNote:
      'HTTP 404 usually means something that doesn’t exist, but here the current state doesn’t allow the request.',
  },
  PAYMENT_SCHEDULE_NOT_FOUND: {
    title: 'No such payment schedule',
    cause: 'PortOne has no payment schedule with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_ARCHIVED_ADDITIONAL_FEE_POLICY: {
    title: 'Archived additional fee policy',
    cause: 'The additional fee policy is archived, so it can’t be changed or used.',
    remedy: 'Restore it first, or use another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ARCHIVED_CONTRACT: {
    title: 'Archived contract',
    cause: 'The contract is archived, so it can’t be changed or used.',
    remedy: 'Restore it first, or use another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ARCHIVED_DISCOUNT_SHARE_POLICY: {
    title: 'Archived discount share policy',
    cause: 'The discount share policy is archived, so it can’t be changed or used.',
    remedy: 'Restore it first, or use another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ARCHIVED_PARTNER_NTS_NOT_ALLOWED: {
    title: 'Archived partner and the tax service',
    cause:
      'An archived partner can be neither connected to the National Tax Service nor disconnected from it.',
    remedy: 'Restore the partner first.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_INSUFFICIENT_DATA_TO_CHANGE_PARTNER_TYPE: {
    title: 'Not enough data for the new partner type',
    cause: 'The request lacks data that the partner’s new type needs.',
    remedy: 'Send all fields of the new type together.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_BRN_UNCHANGEABLE: {
    title: 'Connected partner’s business number is fixed',
    cause: 'The partner is connected to a member company, so its business number can’t be changed.',
    remedy: 'Disconnect the partner first, or create another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_CANNOT_BE_SCHEDULED: {
    title: 'Connected partner can’t be scheduled',
    cause: 'The partner is connected to a member company, so its update can’t be scheduled.',
    remedy: 'Update the partner at once instead.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_TYPE_UNCHANGEABLE: {
    title: 'Connected partner’s type is fixed',
    cause: 'The partner is connected to a member company, so its type can’t be changed.',
    remedy: 'Disconnect the partner first, or create another one.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_PARTNER_PENDING_NTS_OPERATION: {
    title: 'Tax service operation under way',
    cause: 'The partner is being connected to or disconnected from the National Tax Service at this moment.',
    remedy: 'Wait until that is done, then send the request again.',
    categoryNote: 'HTTP 409 usually means a conflict, but here something is still being processed.',
  },
  PLATFORM_PARTNER_SETTLEMENTS_NOT_FOUND: {
    title: 'Some partner settlements don’t exist',
    cause: 'At least one of the IDs in the request belongs to none of your partner settlements.',
    remedy: 'Look up which ones exist, and send only those.',
  },
  PLATFORM_PARTNER_TAXATION_TYPE_IS_SIMPLE: {
    title: 'Partner doesn’t issue tax invoices',
    cause: 'The partner is a simplified taxpayer that can’t issue tax invoices.',
    remedy: 'Leave tax invoices out for this partner, or correct its taxation type.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_PARTNER_TYPE_IS_NOT_BUSINESS: {
    title: 'Partner isn’t a business',
    cause: 'The call is only for partners that are businesses.',
    remedy: 'Change the partner’s type first, or leave this call out.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_PAYMENT_NOT_FOUND: {
    title: 'Payment unknown to partner settlement',
    cause: 'The order settlement refers to a payment that PortOne’s settlement doesn’t have.',
    remedy: 'Check the payment ID, and register the payment as an external one if it was made elsewhere.',
  },
  PLATFORM_PRODUCT_ID_DUPLICATED: {
    title: 'Duplicate product IDs',
    cause: 'The request has the same one of the product IDs twice.',
    remedy: 'Send each ID once.',
  },
  PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED: {
    title: 'Settlement amount exceeded',
    cause: 'The requested amount is more than may be settled for the product or order.',
    remedy: 'Lower it to the allowed amount in the details.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_SETTLEMENT_DATE_EARLIER_THAN_SETTLEMENT_START_DATE: {
    title: 'Settlement date too early',
    cause: 'The settlement date lies before the day on which settlement starts.',
    remedy: 'Choose a date on or after the start date.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_TARGET_PARTNER_NOT_FOUND: {
    title: 'No partner to process',
    cause: 'No partner matches the filter of the bulk request.',
    remedy: 'Check the filter, and treat an empty result as done.',
  },
  PLATFORM_TRANSFER_ALREADY_EXISTS: {
    title: 'Settlement item already exists',
    cause: 'The order or its cancellation has been registered for settlement, as the details say.',
    remedy: 'Query that settlement item and continue with it.',
  },
  PROMOTION_PAY_METHOD_DOES_NOT_MATCH: {
    title: 'Payment method doesn’t fit the promotion',
    cause: 'The promotion is for another payment method or card than the one used.',
    remedy: 'Pay with the promotion’s method, or leave the promotion out.',
  },
  SESSION_NOT_FOUND: {
    title: 'No such payment session',
    cause: 'PortOne has no payment session with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  ALREADY_PAID_OR_WAITING: {
    title: 'Payment paid or waiting',
    cause: 'The payment ID that you want to schedule is paid already, or waits for a deposit.',
    remedy: 'Query the payment before you schedule anything under this ID.',
  },
  B2B_COUNTERPARTY_BRN_INVALID: {
    title: 'Invalid business number',
    cause: 'The business registration number isn’t valid.',
    remedy: 'Check the ten digits with the counterparty.',
  },
  B2B_COUNTERPARTY_BRN_MODIFICATION_NOT_ALLOWED: {
    title: 'Business number can’t be changed',
    cause: 'The business number of a counterparty is fixed once it’s registered.',
    remedy: 'Register a new counterparty for the other number.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_ID_ALREADY_EXISTS: {
    title: 'ID of a counterparty already in use',
    cause: 'There is a counterparty with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER: {
    title: 'Counterparty ID taken by a partner',
    cause: 'A counterparty that came from a partner has this ID, and such IDs can’t be used again.',
    remedy: 'Choose another ID.',
  },
  B2B_COUNTERPARTY_NTS_CONNECTION_FAILED: {
    title: 'Connection to the tax service failed',
    cause: 'The counterparty couldn’t be connected to the National Tax Service.',
    remedy: 'Check the counterparty’s registration, then retry later.',
  },
  B2B_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS: {
    title: 'Counterparty has tax invoices under way',
    cause: 'The counterparty can’t be deleted while tax invoices with it are in progress.',
    remedy: 'Finish or cancel those invoices first.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_CONNECTABLE: {
    title: 'Partner’s counterparty can’t be connected here',
    cause:
      'The counterparty comes from a partner, so only the partner’s own call connects it to the tax service.',
    remedy: 'Connect the partner instead.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_DELETABLE: {
    title: 'Partner’s counterparty can’t be deleted here',
    cause: 'The counterparty comes from a partner and can’t be deleted by itself.',
    remedy: 'Disconnect the partner instead.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_UPDATABLE: {
    title: 'Partner’s counterparty can’t be changed here',
    cause: 'The counterparty comes from a partner and can’t be changed by itself.',
    remedy: 'Update the partner instead.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  B2B_COUNTERPARTY_SELF_ORIGIN_BRN_MISMATCH: {
    title: 'Counterparty has your own business number',
    cause: 'A counterparty can’t have the business number of your own company.',
    remedy: 'Send the business number of the other company.',
  },
  B2B_DOCUMENT_KEY_CANNOT_BE_CHANGED: {
    title: 'Document key can’t be changed',
    cause: 'The document key of an invoice is fixed.',
    remedy: 'Leave it out of the update.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  B2B_FILE_NOT_FOUND: {
    title: 'No such uploaded file',
    cause: 'PortOne has no uploaded file with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND: {
    title: 'No such invoice attachment',
    cause: 'PortOne has no invoice attachment with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  B2B_TAX_INVOICE_NON_DELETABLE_STATUS: {
    title: 'Tax invoice can’t be deleted in this status',
    cause: 'Only drafts, refused and canceled invoices, and those that couldn’t be sent, can be deleted.',
    remedy: 'Query its status, and cancel the issuance first if possible.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  BILLING_KEY_NOT_ISSUED: {
    title: 'Billing key isn’t issued',
    cause: 'The billing key hasn’t been issued, so it can’t be deleted.',
    remedy: 'Query the billing key’s status.',
    categoryNote:
      'HTTP 404 usually means something that doesn’t exist, but here the current state doesn’t allow the request.',
  },
  CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: {
    title: 'Cancelable amount changed',
    cause:
      'The cancelable amount that you expected isn’t the current one, so another cancellation may have come first.',
    remedy:
      'Query the payment and check whether the earlier cancellation was your own: if so, it’s done, and another would refund twice. Otherwise work out the cancellation again and send that.',
  },
  CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: {
    title: 'Cancellation exceeds what is left',
    cause: 'The amount to cancel is more than what is left of the payment.',
    remedy: 'Query the payment and cancel no more than its balance.',
    categoryNote: 'HTTP 409 usually means a conflict, but here one value is out of range.',
  },
  CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT: {
    title: 'Taxable cancellation exceeds what is left',
    cause: 'The taxable part to cancel is more than what is left of it.',
    remedy: 'Compute the taxable part from the payment’s present balance.',
    categoryNote: 'HTTP 409 usually means a conflict, but here one value is out of range.',
  },
  CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT: {
    title: 'Tax-free cancellation exceeds what is left',
    cause: 'The tax-free part to cancel is more than what is left of it.',
    remedy: 'Compute the tax-free part from the payment’s present balance.',
    categoryNote: 'HTTP 409 usually means a conflict, but here one value is out of range.',
  },
  CASH_RECEIPT_ALREADY_ISSUED: {
    title: 'Cash receipt already issued',
    cause: 'A cash receipt for this payment has been issued before.',
    remedy: 'Query the receipt and treat it as issued.',
  },
  CASH_RECEIPT_NOT_ISSUED: {
    title: 'Cash receipt isn’t issued',
    cause: 'The payment has no issued cash receipt that could be canceled.',
    remedy: 'Query the payment’s cash receipt before you cancel it.',
    categoryNote:
      'HTTP 404 usually means something that doesn’t exist, but here the current state doesn’t allow the request.',
  },
  IDENTITY_VERIFICATION_ALREADY_SENT: {
    title: 'Identity verification already sent',
    cause: 'The verification request has been sent to the customer before.',
    remedy: 'Wait for the customer’s code, or resend it with the call for that.',
  },
  INVALID_PAYMENT_TOKEN: {
    title: 'Invalid payment token',
    cause: 'The payment token isn’t the one that the payment window returned, or has expired.',
    remedy: 'Pass the token of this payment on unchanged, and confirm at once.',
  },
  MAX_CANCEL_COUNT_REACHED: {
    title: 'Too many cancellations',
    cause: 'The payment has been canceled in part as often as allowed.',
    remedy: 'Cancel the rest outside PortOne, or contact its support.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  MAX_TTL_EXCEEDED: {
    title: 'Lifetime too long',
    cause: 'The requested lifetime of the payment session is above the maximum.',
    remedy: 'Ask for a shorter lifetime.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  MAX_WEBHOOK_RETRY_COUNT_REACHED: {
    title: 'Too many webhook resends',
    cause: 'This webhook has been resent by hand as often as allowed.',
    remedy: 'Query the payment instead of waiting for its webhook.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT: {
    title: 'Cancellation smaller than the lost discount',
    cause: 'Taking the promotion’s discount back would make the refund negative.',
    remedy: 'Cancel a larger amount, or keep the promotion’s benefit.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PAYMENT_ALREADY_CANCELLED: {
    title: 'Payment already canceled',
    cause: 'The payment has been canceled in full before.',
    remedy: 'Query the payment and treat the cancellation as done.',
  },
  PAYMENT_CANCELLATION_NOT_FOUND: {
    title: 'No such payment cancellation',
    cause: 'PortOne has no payment cancellation with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PAYMENT_CANCELLATION_NOT_PENDING: {
    title: 'Cancellation isn’t pending',
    cause: 'The cancellation has already succeeded or failed, so it can’t be changed.',
    remedy: 'Query the cancellation and use its result.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PAYMENT_NOT_WAITING_FOR_DEPOSIT: {
    title: 'Payment isn’t waiting for a deposit',
    cause: 'The virtual account can’t be closed, because the payment is paid, failed or closed.',
    remedy: 'Query the payment’s status.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PAYMENT_SCHEDULE_ALREADY_PROCESSED: {
    title: 'Schedule has run already',
    cause: 'The scheduled payment has been made, so it can’t be revoked.',
    remedy: 'Query the payment, and cancel it if the customer shouldn’t pay.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PAYMENT_SCHEDULE_ALREADY_REVOKED: {
    title: 'Schedule already revoked',
    cause: 'At least one of the scheduled payments has been revoked before.',
    remedy: 'Query the schedules, and revoke those that are still there.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICIES_NOT_FOUND: {
    title: 'Some additional fee policies don’t exist',
    cause: 'At least one of the IDs in the request belongs to none of your additional fee policies.',
    remedy: 'Look up which ones exist, and send only those.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_ALREADY_EXISTS: {
    title: 'ID of an additional fee policy already in use',
    cause: 'There is an additional fee policy with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_SCHEDULE_ALREADY_EXISTS: {
    title: 'Update of the additional fee policy already scheduled',
    cause: 'The additional fee policy has a scheduled update, and it can have only one.',
    remedy: 'Query the schedule. Delete it first if you want another one.',
  },
  PLATFORM_ADDITIONAL_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED: {
    title: 'Additional fee in another currency',
    cause: 'A fixed additional fee is in another currency than the settlement.',
    remedy: 'Use a fee policy in the settlement’s currency.',
  },
  PLATFORM_ARCHIVED_PARTNERS_CANNOT_BE_SCHEDULED: {
    title: 'Archived partners can’t be scheduled',
    cause: 'Some of the partners are archived, so their update can’t be scheduled.',
    remedy: 'Leave them out, or restore them first.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_BULK_PAYOUT_ID_ALREADY_EXISTS: {
    title: 'ID of a bulk payout already in use',
    cause: 'There is a bulk payout with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED: {
    title: 'Settlement cancellation exceeds what is left',
    cause: 'The amount to cancel is more than what is left of the order’s settlement.',
    remedy: 'Lower it to the cancelable amount in the details.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_CANCELLABLE_DISCOUNT_AMOUNT_EXCEEDED: {
    title: 'Discount cancellation exceeds what is left',
    cause: 'The discount to cancel is more than what is left of it.',
    remedy: 'Lower it to the cancelable amount in the details.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_CANCELLABLE_DISCOUNT_TAX_FREE_AMOUNT_EXCEEDED: {
    title: 'Tax-free discount cancellation exceeds what is left',
    cause: 'The tax-free discount to cancel is more than what is left of it.',
    remedy: 'Lower it to the cancelable amount in the details.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED: {
    title: 'Product quantity exceeds what is left',
    cause: 'More of the product is being canceled than is left in the order.',
    remedy: 'Lower it to the cancelable quantity in the details.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_CANCELLATION_AND_PAYMENT_TYPE_MISMATCHED: {
    title: 'Cancellation doesn’t fit the payment’s type',
    cause: 'The cancellation is an external one and the payment isn’t, or the other way round.',
    remedy: 'Send the kind of cancellation that fits the payment.',
  },
  PLATFORM_CANCELLATION_NOT_FOUND: {
    title: 'No such cancellation for settlement',
    cause: 'PortOne has no cancellation for settlement with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS: {
    title: 'Settlement item has cancellations',
    cause: 'The order’s settlement can’t be deleted while its cancellations exist.',
    remedy: 'Delete the cancellations’ settlement items first.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_ADDITIONAL_FEE_POLICY: {
    title: 'Can’t archive an additional fee policy with a scheduled update',
    cause: 'An update of the additional fee policy is scheduled, so it can’t be archived.',
    remedy: 'Delete the scheduled update first, or wait until it has run.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_CONTRACT: {
    title: 'Can’t archive a contract with a scheduled update',
    cause: 'An update of the contract is scheduled, so it can’t be archived.',
    remedy: 'Delete the scheduled update first, or wait until it has run.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_DISCOUNT_SHARE_POLICY: {
    title: 'Can’t archive a discount share policy with a scheduled update',
    cause: 'An update of the discount share policy is scheduled, so it can’t be archived.',
    remedy: 'Delete the scheduled update first, or wait until it has run.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_PARTNER: {
    title: 'Can’t archive a partner with a scheduled update',
    cause: 'An update of the partner is scheduled, so it can’t be archived.',
    remedy: 'Delete the scheduled update first, or wait until it has run.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_CANNOT_SPECIFY_TRANSFER: {
    title: 'Settlement item is ambiguous',
    cause: 'The request doesn’t say clearly which order settlement it cancels.',
    remedy: 'Name the settlement item by its ID.',
  },
  PLATFORM_COMPANY_NOT_FOUND: {
    title: 'No such company',
    cause: 'No company is registered under this business number.',
    remedy: 'Check the ten digits of the business number.',
  },
  PLATFORM_CONTRACTS_NOT_FOUND: {
    title: 'Some contracts don’t exist',
    cause: 'At least one of the IDs in the request belongs to none of your contracts.',
    remedy: 'Look up which ones exist, and send only those.',
  },
  PLATFORM_CONTRACT_ALREADY_EXISTS: {
    title: 'ID of a contract already in use',
    cause: 'There is a contract with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_CONTRACT_PLATFORM_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED: {
    title: 'Contract’s fee in another currency',
    cause: 'The contract’s fixed fee is in another currency than the settlement.',
    remedy: 'Use a contract in the settlement’s currency.',
  },
  PLATFORM_CONTRACT_SCHEDULE_ALREADY_EXISTS: {
    title: 'Update of the contract already scheduled',
    cause: 'The contract has a scheduled update, and it can have only one.',
    remedy: 'Query the schedule. Delete it first if you want another one.',
  },
  PLATFORM_COUNTERPARTY_NOT_CONNECTABLE_STATUS: {
    title: 'Partner can’t be connected in this state',
    cause: 'The partner’s state of connection as a counterparty doesn’t allow connecting it.',
    remedy: 'Query the partner’s connection and act on its state.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_COUNTERPARTY_NOT_CONNECTED: {
    title: 'Partner isn’t connected as a counterparty',
    cause: 'The partner hasn’t been connected as a counterparty.',
    remedy: 'Connect the partner first.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS: {
    title: 'Connected counterparty has tax invoices under way',
    cause: 'The partner’s counterparty has tax invoices in progress, so it can’t be disconnected.',
    remedy: 'Finish or cancel those invoices first.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICIES_NOT_FOUND: {
    title: 'Some discount share policies don’t exist',
    cause: 'At least one of the IDs in the request belongs to none of your discount share policies.',
    remedy: 'Look up which ones exist, and send only those.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_ALREADY_EXISTS: {
    title: 'ID of a discount share policy already in use',
    cause: 'There is a discount share policy with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_ID_DUPLICATED: {
    title: 'Duplicate discount share policy IDs',
    cause: 'The request has the same one of the discount share policy IDs twice.',
    remedy: 'Send each ID once.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_SCHEDULE_ALREADY_EXISTS: {
    title: 'Update of the discount share policy already scheduled',
    cause: 'The discount share policy has a scheduled update, and it can have only one.',
    remedy: 'Query the schedule. Delete it first if you want another one.',
  },
  PLATFORM_DUPLICATED_PARTNER_SETTLEMENT_IDS: {
    title: 'Duplicate partner settlement IDs',
    cause: 'The request has the same one of the partner settlement IDs twice.',
    remedy: 'Send each ID once.',
  },
  PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED: {
    title: 'External API failed for a moment',
    cause: 'A bank’s API behind PortOne had a temporary failure.',
    remedy: 'Retry after a short wait.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNERS_CANNOT_BE_SCHEDULED: {
    title: 'Connected partners can’t be scheduled',
    cause: 'Some of the partners are connected to a member company, so their update can’t be scheduled.',
    remedy: 'Leave them out, or update them at once.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_NEGATIVE_AMOUNT_NOT_ALLOWED: {
    title: 'Negative settlement not allowed',
    cause: 'Your platform settles item by item, so a manual settlement can’t be negative.',
    remedy: 'Send a positive amount, or register a cancellation.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_NON_DELETABLE_PARTNER_SETTLEMENTS: {
    title: 'Some settlements can’t be deleted',
    cause: 'The request includes settlements whose state doesn’t allow deletion.',
    remedy: 'Leave those out and send the rest.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_NON_PAYABLE_PARTNER_SETTLEMENTS: {
    title: 'Some settlements can’t be paid out',
    cause: 'The request includes settlements whose state doesn’t allow a payout.',
    remedy: 'Leave those out and send the rest.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_NOT_SUPPORTED_BANK: {
    title: 'Bank isn’t supported',
    cause: 'Partner settlement can’t verify or pay accounts of this bank.',
    remedy: 'Use an account at a supported bank.',
  },
  PLATFORM_NO_SELECTED_PARTNER_SETTLEMENTS: {
    title: 'No settlements selected',
    cause: 'No settlement matches what the request selects.',
    remedy: 'Check the filter or the IDs.',
  },
  PLATFORM_ONGOING_TAX_INVOICE_EXISTS: {
    title: 'Partner has tax invoices under way',
    cause: 'The partner can’t be changed in this way while tax invoices are in progress.',
    remedy: 'Finish or cancel those invoices first.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_ORDER_DETAIL_MISMATCHED: {
    title: 'Cancellation doesn’t match the order',
    cause: 'The canceled items or amounts don’t match how the order was registered.',
    remedy: 'Cancel by the same items or amounts that the order has.',
  },
  PLATFORM_ORDER_TRANSFER_ALREADY_CANCELLED: {
    title: 'Order settlement already canceled',
    cause: 'The order’s settlement has been canceled in full before.',
    remedy: 'Query it and treat the cancellation as done.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here what you asked for has already happened.',
  },
  PLATFORM_PARTNER_IDS_ALREADY_EXISTS: {
    title: 'Some partner IDs already in use',
    cause: 'Some of the partners that you want to create have IDs that are in use.',
    remedy: 'Query those partners: continue with the ones that you meant, and choose other IDs for the rest.',
  },
  PLATFORM_PARTNER_IDS_DUPLICATED: {
    title: 'Duplicate partner IDs',
    cause: 'The request has the same one of the partner IDs twice.',
    remedy: 'Send each ID once.',
  },
  PLATFORM_PARTNER_ID_ALREADY_EXISTS: {
    title: 'ID of a partner already in use',
    cause: 'There is a partner with this ID already.',
    remedy: 'Query it: if it’s the one that you meant, continue with it; otherwise choose another ID.',
  },
  PLATFORM_PARTNER_SCHEDULES_ALREADY_EXIST: {
    title: 'Some partners have scheduled updates',
    cause: 'Some of the partners have an update scheduled already.',
    remedy:
      'Query those schedules: they may be from an earlier attempt. Otherwise delete them first, or leave these partners out.',
  },
  PLATFORM_PARTNER_SCHEDULE_ALREADY_EXISTS: {
    title: 'Update of the partner already scheduled',
    cause: 'The partner has a scheduled update, and it can have only one.',
    remedy: 'Query the schedule. Delete it first if you want another one.',
  },
  PLATFORM_PARTNER_SCHEDULE_EXISTS: {
    title: 'Partner’s scheduled update is in the way',
    cause: 'The call can’t be made while an update of the partner is scheduled.',
    remedy: 'Delete the schedule first, or wait until it has run.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the current state doesn’t allow the request.',
  },
  PLATFORM_PRODUCT_ID_NOT_FOUND: {
    title: 'No such product in the order',
    cause: 'The order’s settlement has no product with this ID.',
    remedy: 'Check the product ID against the order.',
  },
  PLATFORM_REFERENCED_CANCEL_ORDER_TRANSFERS_EXIST: {
    title: 'Settlements referred to by cancellations',
    cause: 'Some of the settlement items are referred to by cancellations.',
    remedy: 'Delete the cancellations’ settlement items first.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PLATFORM_SETTLEMENT_CANCEL_AMOUNT_EXCEEDED_PORT_ONE_CANCEL: {
    title: 'Settlement cancellation exceeds the payment’s',
    cause: 'The settlement’s cancellation is larger than the cancellation of the payment itself.',
    remedy: 'Lower it to what was really canceled, as the details say.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_SETTLEMENT_PARAMETER_NOT_FOUND: {
    title: 'No such settlement parameter',
    cause: 'PortOne has no settlement parameter with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PLATFORM_SETTLEMENT_PAYMENT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: 'Settlement exceeds the payment',
    cause: 'The settlement’s amount is larger than the payment itself.',
    remedy: 'Lower it to what was really paid, as the details say.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_SETTLEMENT_SUPPLY_WITH_VAT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: 'Settlement’s taxable amount exceeds the payment’s',
    cause: 'The taxable amount with VAT is larger than that of the payment.',
    remedy: 'Lower it to that of the payment, as the details say.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_SETTLEMENT_TAX_FREE_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: 'Settlement’s tax-free amount exceeds the payment’s',
    cause: 'The tax-free amount is larger than that of the payment.',
    remedy: 'Lower it to that of the payment, as the details say.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  PLATFORM_TRANSFER_DISCOUNT_SHARE_POLICY_NOT_FOUND: {
    title: 'No such discount in the order',
    cause: 'The order’s settlement has no discount of this share policy.',
    remedy: 'Check the policy’s ID against the order.',
  },
  PLATFORM_TRANSFER_NON_DELETABLE_STATUS: {
    title: 'Settlement item can’t be deleted in this status',
    cause: 'The item has gone too far in settlement to be deleted.',
    remedy: 'Register a cancellation instead.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  PROFILE_SETTINGS_NOT_FOUND: {
    title: 'No such profile setting',
    cause: 'PortOne has no profile setting with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED: {
    title: 'Promotion option must stay the same',
    cause: 'An earlier partial cancellation chose differently whether the promotion’s benefit is kept.',
    remedy: 'Send the same option as in the earlier cancellation.',
  },
  PROMOTION_NOT_FOUND: {
    title: 'No such promotion',
    cause: 'PortOne has no promotion with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  SESSION_EXPIRED: {
    title: 'Payment session expired',
    cause: 'The payment session is older than its lifetime.',
    remedy: 'Create a new session and let the customer start again.',
    categoryNote:
      'HTTP 410 usually means something withdrawn, but here the current state doesn’t allow the request.',
  },
  SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT: {
    title: 'Parts exceed the cancellation',
    cause: 'The tax-free amount and the other parts add up to more than the amount to cancel.',
    remedy: 'Compute the parts again so that they fit into the amount.',
    categoryNote: 'HTTP 409 usually means a conflict, but here the values in the request are wrong.',
  },
  WEBHOOK_NOT_FOUND: {
    title: 'No such webhook',
    cause: 'PortOne has no webhook with this ID, or it belongs to another store.',
    remedy: 'Check the ID, and that the API secret belongs to the same store.',
  },
  IDEMPOTENCY_OUTSTANDING_REQUEST: {
    title: 'Same request is still being processed',
    cause: 'The first request with this Idempotency-Key hasn’t finished.',
    remedy: 'Wait a moment and send the same request with the same key: you get the first one’s response.',
    categoryNote: 'HTTP 409 usually means a conflict, but here something is still being processed.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/portone/explain/en'
 *
 * explain('ALREADY_PAID').title // => 'Payment already paid'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
