/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the PortOne V2 API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_REQUEST: {
    title: '잘못된 요청',
    cause: '요청에 빠진 값이 있거나 허용되지 않는 값 또는 형식이 들어 있습니다.',
    remedy: 'message를 확인하고 API 레퍼런스와 비교해 요청을 수정하세요.',
  },
  UNAUTHORIZED: {
    title: '인증 실패',
    cause: 'Authorization 헤더에 유효한 V2 API Secret이 없거나 PG사의 시크릿을 넣었습니다.',
    remedy: '포트원 콘솔에서 발급한 V2 API Secret을 PortOne 스킴으로 보내세요.',
  },
  FORBIDDEN: {
    title: '요청 거절',
    cause: 'API Secret은 유효하지만 이 상점이나 리소스에 대한 권한이 없습니다.',
    remedy: '시크릿이 속한 상점과 부여된 권한을 확인하세요.',
  },
  PLATFORM_NOT_ENABLED: {
    title: '파트너 정산 미사용',
    cause: '계정에서 파트너 정산 기능을 사용하지 않고 있습니다.',
    remedy: '포트원 콘솔이나 영업 담당자를 통해 기능을 활성화하세요.',
  },
  B2B_EXTERNAL_SERVICE: {
    title: '세금계산서 외부 서비스 오류',
    cause: '포트원이 연동한 세금계산서 서비스에서 오류가 나 반영 여부가 확실하지 않습니다.',
    remedy: '세금계산서를 조회한 뒤 같은 Idempotency-Key로 재시도하세요.',
  },
  B2B_NOT_ENABLED: {
    title: 'B2B 기능 미사용',
    cause: '계정에서 세금계산서에 필요한 B2B 기능을 사용하지 않고 있습니다.',
    remedy: '포트원 콘솔이나 영업 담당자를 통해 B2B 기능을 활성화하세요.',
  },
  PG_PROVIDER: {
    title: 'PG사 오류',
    cause:
      'PG사가 오류를 돌려줬습니다. 카드 거절, 설정 오류, PG 장애 등이 모두 해당하며 PG사 코드는 subcode에 있습니다.',
    remedy: '결제를 먼저 조회하고 PG사의 코드와 메시지에 따라 처리하세요. 무조건 다시 보내지 마세요.',
    categoryNote:
      'HTTP 502는 보통 벤더 장애를 뜻하지만, 이 경우는 PG사가 거절했으며 사유는 PG사 코드에 있습니다.',
  },
  B2B_TAX_INVOICE_NOT_FOUND: {
    title: '존재하지 않는 세금계산서',
    cause: '이 ID에 해당하는 세금계산서가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_CONTRACT_NOT_FOUND: {
    title: '존재하지 않는 계약',
    cause: '이 ID에 해당하는 계약이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_PARTNER_NOT_FOUND: {
    title: '존재하지 않는 파트너',
    cause: '이 ID에 해당하는 파트너가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PAYMENT_NOT_FOUND: {
    title: '존재하지 않는 결제 건',
    cause: '이 ID에 해당하는 결제 건이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_COUNTERPARTY_NOT_FOUND: {
    title: '존재하지 않는 거래처',
    cause: '이 ID에 해당하는 거래처가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_NOT_FOUND: {
    title: '존재하지 않는 추가 수수료 정책',
    cause: '이 ID에 해당하는 추가 수수료 정책이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_NOT_FOUND: {
    title: '존재하지 않는 할인 분담 정책',
    cause: '이 ID에 해당하는 할인 분담 정책이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_USER_DEFINED_PROPERTY_NOT_FOUND: {
    title: '존재하지 않는 사용자 정의 속성',
    cause: '이 ID에 해당하는 사용자 정의 속성이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_COUNTERPARTY_NTS_NOT_CONNECTED: {
    title: '국세청 미연동 거래처',
    cause: '거래처가 국세청(홈택스)에 연동되어 있지 않습니다.',
    remedy: '거래처를 먼저 국세청에 연동한 뒤 다시 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  BILLING_KEY_NOT_FOUND: {
    title: '존재하지 않는 빌링키',
    cause: '이 ID에 해당하는 빌링키가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  CHANNEL_NOT_FOUND: {
    title: '존재하지 않는 채널',
    cause: '이 ID에 해당하는 채널이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PAYMENT_NOT_PAID: {
    title: '완료되지 않은 결제',
    cause: '결제 완료 상태여야 하는 요청인데 대기, 실패 또는 취소된 결제입니다.',
    remedy: '결제를 조회해 완료된 뒤에 요청하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_EXTERNAL_API_FAILED: {
    title: '외부 API 오류',
    cause: '포트원이 호출한 은행이나 국세청 API에서 오류가 났습니다.',
    remedy: '연동이 반영됐는지 확인한 뒤 나중에 재시도하세요.',
  },
  B2B_CANNOT_CHANGE_TAX_TYPE: {
    title: '과세 유형 변경 불가',
    cause: '이 세금계산서의 과세 유형은 바꿀 수 없습니다.',
    remedy: '올바른 과세 유형으로 세금계산서를 새로 만드세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_ISSUANCE_TYPE_MISMATCH: {
    title: '발행 유형 불일치',
    cause: '정발행 또는 역발행 세금계산서에 맞지 않는 요청입니다.',
    remedy: '세금계산서의 발행 유형에 맞는 API를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_MODIFICATION_NOT_PROVIDED: {
    title: '수정 정보 누락',
    cause: '수정세금계산서인데 수정 입력 정보가 없습니다.',
    remedy: '수정 사유와 필요한 항목을 함께 보내세요.',
  },
  B2B_ORIGINAL_TAX_INVOICE_NOT_FOUND: {
    title: '존재하지 않는 원본 세금계산서',
    cause: '이 ID에 해당하는 원본 세금계산서가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_TAX_INVOICE_NOT_DRAFTED_STATUS: {
    title: '임시저장 상태 아님',
    cause: '임시저장된 세금계산서에만 할 수 있는 요청입니다.',
    remedy: '세금계산서 상태를 조회해 그 상태에 맞는 API를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_TAX_INVOICE_STATUS_NOT_SENDING_COMPLETED: {
    title: '전송완료 상태 아님',
    cause: '국세청 전송이 끝난 원본 세금계산서만 수정할 수 있습니다.',
    remedy: '원본이 전송완료가 된 뒤 다시 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CURRENCY_NOT_SUPPORTED: {
    title: '지원하지 않는 통화',
    cause: '파트너 정산에서 지원하지 않는 통화입니다.',
    remedy: 'API 레퍼런스에 있는 통화를 보내세요.',
  },
  ALREADY_PAID: {
    title: '이미 완료된 결제',
    cause: '이 결제 ID로 이미 결제가 완료됐습니다. 응답을 받지 못한 첫 요청이 반영된 경우가 많습니다.',
    remedy: '결제를 조회해 완료된 것으로 처리하고 다시 결제하지 마세요.',
  },
  B2B_ID_ALREADY_EXISTS: {
    title: '사용 중인 세금계산서 ID',
    cause: '다른 세금계산서가 이 ID를 쓰고 있습니다.',
    remedy: '조회해서 의도한 세금계산서면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  B2B_RECIPIENT_NOT_FOUND: {
    title: '존재하지 않는 공급받는자',
    cause: '이 ID에 해당하는 공급받는자가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_SUPPLIER_NOT_FOUND: {
    title: '존재하지 않는 공급자',
    cause: '이 ID에 해당하는 공급자가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_TAX_INVOICE_RECIPIENT_DOCUMENT_KEY_ALREADY_USED: {
    title: '사용 중인 공급받는자 문서번호',
    cause: '다른 세금계산서가 이 공급받는자 문서번호를 쓰고 있습니다.',
    remedy: '해당 세금계산서를 조회해 의도한 것이면 그대로 쓰고 아니면 새 문서번호를 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 사용 중인 값과 충돌합니다.',
  },
  B2B_TAX_INVOICE_SUPPLIER_DOCUMENT_KEY_ALREADY_USED: {
    title: '사용 중인 공급자 문서번호',
    cause: '다른 세금계산서가 이 공급자 문서번호를 쓰고 있습니다.',
    remedy: '해당 세금계산서를 조회해 의도한 것이면 그대로 쓰고 아니면 새 문서번호를 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 사용 중인 값과 충돌합니다.',
  },
  BILLING_KEY_ALREADY_DELETED: {
    title: '이미 삭제된 빌링키',
    cause: '이전에 삭제된 빌링키입니다.',
    remedy:
      '빌링키를 조회하세요. 삭제 요청이었다면 이미 끝난 것이고, 결제 요청이었다면 결제되지 않았으니 빌링키를 새로 발급받으세요.',
  },
  IDENTITY_VERIFICATION_NOT_FOUND: {
    title: '존재하지 않는 본인인증 건',
    cause: '이 ID에 해당하는 본인인증 건이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PAYMENT_SCHEDULE_ALREADY_EXISTS: {
    title: '이미 있는 결제 예약',
    cause: '이 결제 ID에 이미 예약된 결제가 있습니다.',
    remedy: '예약을 조회하고, 새로 예약하려면 기존 예약을 먼저 취소하세요.',
  },
  PLATFORM_BTX_NOT_ENABLED: {
    title: 'BTX 기능 미사용',
    cause: '계정에서 BTX 기능을 사용하지 않고 있습니다.',
    remedy: '포트원 콘솔이나 영업 담당자를 통해 BTX 기능을 활성화하세요.',
  },
  B2B_TAX_INVOICE_NOT_REQUESTED_STATUS: {
    title: '역발행 대기 상태 아님',
    cause: '역발행을 기다리는 세금계산서가 아닙니다.',
    remedy: '승인이나 거부, 취소 전에 세금계산서 상태를 조회하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  IDENTITY_VERIFICATION_ALREADY_VERIFIED: {
    title: '이미 완료된 본인인증',
    cause: '이전에 인증이 완료된 본인인증 건입니다.',
    remedy: '본인인증 건을 조회해 결과를 사용하세요.',
  },
  INFORMATION_MISMATCH: {
    title: '정보 불일치',
    cause: '승인 요청의 금액 등이 결제창에서 요청한 값과 다릅니다.',
    remedy: '두 값을 비교하고, 예상과 다른 금액의 결제는 승인하지 마세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 요청 값이 잘못됐습니다.',
  },
  MAX_TRANSACTION_COUNT_REACHED: {
    title: '시도 횟수 초과',
    cause: '이 ID로 결제나 본인인증을 시도할 수 있는 횟수를 모두 썼습니다.',
    remedy: '새 ID로 다시 시작하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_ALREADY_USED: {
    title: '이미 사용한 계좌 검증',
    cause: '이미 한 번 사용한 파트너 계좌 검증 ID입니다.',
    remedy:
      '이전 요청이 반영됐을 수 있으니 파트너를 먼저 조회하세요. 반영되지 않았다면 계좌를 다시 검증해 새 검증 ID를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_FAILED: {
    title: '계좌 인증 실패',
    cause: '파트너의 계좌가 인증되지 않아 사용할 수 없습니다.',
    remedy: '파트너에게 은행과 계좌번호, 예금주를 확인하고 다시 인증하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ACCOUNT_VERIFICATION_NOT_FOUND: {
    title: '존재하지 않는 계좌 검증 건',
    cause: '이 ID에 해당하는 계좌 검증 건이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_ARCHIVED_PARTNER: {
    title: '보관된 파트너',
    cause: '파트너가 보관된 상태라 수정하거나 사용할 수 없습니다.',
    remedy: '먼저 보관 해제하거나 다른 것을 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_COMPANY_VERIFICATION_ALREADY_USED: {
    title: '이미 사용한 사업자 검증',
    cause: '이미 한 번 사용한 파트너 사업자 검증 ID입니다.',
    remedy:
      '이전 요청이 반영됐을 수 있으니 파트너를 먼저 조회하세요. 반영되지 않았다면 사업자를 다시 검증해 새 검증 ID를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_TRANSFER_ID_ALREADY_USED: {
    title: '사용 중인 정산 건 ID',
    cause: '같은 ID의 정산 건이 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_TRANSFER_NOT_FOUND: {
    title: '존재하지 않는 정산 건',
    cause: '이 ID에 해당하는 정산 건이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT: {
    title: '하위 금액 합계 초과',
    cause: '면세 금액 등 하위 금액의 합이 전체 결제 금액보다 큽니다.',
    remedy: '하위 금액을 다시 계산해 전체 금액 안에 맞추세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 요청 값이 잘못됐습니다.',
  },
  B2B_BULK_TAX_INVOICE_NOT_FOUND: {
    title: '존재하지 않는 일괄 세금계산서',
    cause: '이 ID에 해당하는 일괄 세금계산서가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_CERTIFICATE_UNREGISTERED: {
    title: '인증서 미등록',
    cause: '세금계산서 서명에 쓸 공급자의 인증서가 등록되어 있지 않습니다.',
    remedy: '인증서를 등록한 뒤 다시 요청하세요.',
    categoryNote:
      'HTTP 404는 보통 없는 리소스를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_MISSING_REQUIRED_FIELDS: {
    title: '거래처 필수 항목 누락',
    cause: '거래처에 필요한 항목이 빠졌습니다.',
    remedy: '빠진 항목을 채워 다시 요청하세요.',
  },
  B2B_COUNTERPARTY_TOO_MANY_ADDITIONAL_CONTACTS: {
    title: '추가 담당자 수 초과',
    cause: '거래처의 추가 담당자는 최대 5명입니다.',
    remedy: '5명 이하로 줄여 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  B2B_COUNTERPARTY_VERIFICATION_BRN_MISMATCH: {
    title: '검증한 사업자등록번호와 불일치',
    cause: '요청의 사업자등록번호가 검증한 번호와 다릅니다.',
    remedy: '검증한 번호를 보내거나 새 번호를 다시 검증하세요.',
  },
  B2B_COUNTERPARTY_VERIFICATION_INVALID: {
    title: '유효하지 않은 거래처 검증',
    cause: '거래처 검증이 실패했거나 만료되어 사용할 수 없습니다.',
    remedy: '거래처를 다시 검증해 새 결과를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_VERIFICATION_NOT_FOUND: {
    title: '존재하지 않는 거래처 검증 결과',
    cause: '이 ID에 해당하는 거래처 검증 결과가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_COUNTERPARTY_VERIFICATION_TYPE_MISMATCH: {
    title: '검증 유형 불일치',
    cause: '다른 유형의 거래처로 검증한 결과입니다.',
    remedy: '등록하려는 유형으로 거래처를 다시 검증하세요.',
  },
  B2B_TAX_INVOICE_NOT_ISSUED_STATUS: {
    title: '발행 상태 아님',
    cause: '발행된 세금계산서에만 할 수 있는 요청입니다.',
    remedy: '세금계산서 상태를 조회하고 필요하면 먼저 발행하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_TAX_INVOICE_NO_RECIPIENT_DOCUMENT_KEY: {
    title: '공급받는자 문서번호 없음',
    cause: '세금계산서에 이 요청에 필요한 공급받는자 문서번호가 없습니다.',
    remedy: '문서번호를 추가하거나 공급자 문서번호를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_TAX_INVOICE_NO_SUPPLIER_DOCUMENT_KEY: {
    title: '공급자 문서번호 없음',
    cause: '세금계산서에 이 요청에 필요한 공급자 문서번호가 없습니다.',
    remedy: '문서번호를 추가하거나 공급받는자 문서번호를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  BILLING_KEY_ALREADY_ISSUED: {
    title: '이미 발급된 빌링키',
    cause: '이 요청의 빌링키는 이미 발급됐습니다.',
    remedy: '빌링키를 조회해 사용하세요. 결제까지 함께 요청했다면 결제가 됐는지 따로 조회하세요.',
  },
  CASH_RECEIPT_NOT_FOUND: {
    title: '존재하지 않는 현금영수증',
    cause: '이 ID에 해당하는 현금영수증이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  CHANNEL_SPECIFIC: {
    title: '일부 채널 실패',
    cause: '여러 채널을 지정한 요청에서 일부 채널이 실패했습니다.',
    remedy: '채널별 실패 사유를 확인하고 실패한 채널만 다시 요청하세요.',
    categoryNote: 'HTTP 502는 보통 벤더 장애를 뜻하지만, 이 경우는 일부만 실패했습니다.',
  },
  DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT: {
    title: '결제 금액을 넘는 할인',
    cause: '프로모션 할인 금액이 결제 금액 이상입니다.',
    remedy: '결제 금액을 올리거나 프로모션을 적용하지 마세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  IDENTITY_VERIFICATION_NOT_SENT: {
    title: '요청되지 않은 본인인증',
    cause: 'API로 전송된 본인인증 건이 아니어서 확인이나 재전송을 할 수 없습니다.',
    remedy: '본인인증을 먼저 전송하세요.',
    categoryNote:
      'HTTP 404는 보통 없는 리소스를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PAYMENT_SCHEDULE_NOT_FOUND: {
    title: '존재하지 않는 결제 예약 건',
    cause: '이 ID에 해당하는 결제 예약 건이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_ARCHIVED_ADDITIONAL_FEE_POLICY: {
    title: '보관된 추가 수수료 정책',
    cause: '추가 수수료 정책이 보관된 상태라 수정하거나 사용할 수 없습니다.',
    remedy: '먼저 보관 해제하거나 다른 것을 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ARCHIVED_CONTRACT: {
    title: '보관된 계약',
    cause: '계약이 보관된 상태라 수정하거나 사용할 수 없습니다.',
    remedy: '먼저 보관 해제하거나 다른 것을 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ARCHIVED_DISCOUNT_SHARE_POLICY: {
    title: '보관된 할인 분담 정책',
    cause: '할인 분담 정책이 보관된 상태라 수정하거나 사용할 수 없습니다.',
    remedy: '먼저 보관 해제하거나 다른 것을 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ARCHIVED_PARTNER_NTS_NOT_ALLOWED: {
    title: '보관된 파트너의 국세청 연동 불가',
    cause: '보관된 파트너는 국세청 연동이나 연동 해제를 할 수 없습니다.',
    remedy: '파트너를 먼저 보관 해제하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_INSUFFICIENT_DATA_TO_CHANGE_PARTNER_TYPE: {
    title: '파트너 유형 변경 정보 부족',
    cause: '새 파트너 유형에 필요한 정보가 요청에 부족합니다.',
    remedy: '새 유형에 필요한 항목을 모두 함께 보내세요.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_BRN_UNCHANGEABLE: {
    title: '연동 파트너의 사업자등록번호 변경 불가',
    cause: '연동 사업자로 연동된 파트너라 사업자등록번호를 바꿀 수 없습니다.',
    remedy: '연동을 먼저 해제하거나 파트너를 새로 만드세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_CANNOT_BE_SCHEDULED: {
    title: '연동 파트너 예약 수정 불가',
    cause: '연동 사업자로 연동된 파트너는 예약 수정을 할 수 없습니다.',
    remedy: '예약하지 말고 바로 수정하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_TYPE_UNCHANGEABLE: {
    title: '연동 파트너의 유형 변경 불가',
    cause: '연동 사업자로 연동된 파트너라 유형을 바꿀 수 없습니다.',
    remedy: '연동을 먼저 해제하거나 파트너를 새로 만드세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_PARTNER_PENDING_NTS_OPERATION: {
    title: '국세청 연동 진행 중',
    cause: '파트너의 국세청 연동 또는 해제가 진행 중입니다.',
    remedy: '진행 중인 작업이 끝난 뒤 다시 요청하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 아직 처리가 진행 중입니다.',
  },
  PLATFORM_PARTNER_SETTLEMENTS_NOT_FOUND: {
    title: '존재하지 않는 정산 내역 포함',
    cause: '요청한 ID 중에 정산 내역이 없는 것이 있습니다.',
    remedy: '존재하는 ID만 골라 다시 요청하세요.',
  },
  PLATFORM_PARTNER_TAXATION_TYPE_IS_SIMPLE: {
    title: '세금계산서 미발행 간이과세 파트너',
    cause: '세금계산서를 발행하지 않는 간이과세 유형의 파트너입니다.',
    remedy: '이 파트너에는 세금계산서를 요청하지 않거나 과세 유형을 바로잡으세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_PARTNER_TYPE_IS_NOT_BUSINESS: {
    title: '사업자가 아닌 파트너',
    cause: '사업자 유형의 파트너에게만 할 수 있는 요청입니다.',
    remedy: '파트너 유형을 먼저 바꾸거나 이 요청을 보내지 마세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_PAYMENT_NOT_FOUND: {
    title: '정산에 없는 결제 건',
    cause: '주문 정산이 가리키는 결제 건을 찾을 수 없습니다.',
    remedy: '결제 ID를 확인하고, 외부에서 결제했다면 외부 결제로 등록하세요.',
  },
  PLATFORM_PRODUCT_ID_DUPLICATED: {
    title: '중복된 상품 ID',
    cause: '요청에 같은 상품 ID가 두 번 이상 들어 있습니다.',
    remedy: '각 ID를 한 번씩만 보내세요.',
  },
  PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED: {
    title: '정산 가능 금액 초과',
    cause: '요청 금액이 상품이나 주문에서 정산할 수 있는 금액보다 큽니다.',
    remedy: 'details의 허용 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_SETTLEMENT_DATE_EARLIER_THAN_SETTLEMENT_START_DATE: {
    title: '정산 시작일보다 빠른 정산일',
    cause: '정산일이 정산 시작일보다 앞섭니다.',
    remedy: '정산 시작일 이후의 날짜를 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_TARGET_PARTNER_NOT_FOUND: {
    title: '처리 대상 파트너 없음',
    cause: '일괄 요청의 조건에 맞는 파트너가 없습니다.',
    remedy: '조건을 확인하고, 대상이 없어도 되는 작업이면 완료로 처리하세요.',
  },
  PLATFORM_TRANSFER_ALREADY_EXISTS: {
    title: '이미 있는 정산 건',
    cause: '해당 주문 또는 취소의 정산 건이 이미 등록되어 있습니다.',
    remedy: 'details의 정산 건을 조회해 그대로 사용하세요.',
  },
  PROMOTION_PAY_METHOD_DOES_NOT_MATCH: {
    title: '프로모션 결제수단 불일치',
    cause: '프로모션에 지정된 결제수단이나 카드와 다릅니다.',
    remedy: '지정된 결제수단으로 결제하거나 프로모션을 적용하지 마세요.',
  },
  SESSION_NOT_FOUND: {
    title: '존재하지 않는 결제 세션',
    cause: '이 ID에 해당하는 결제 세션이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  ALREADY_PAID_OR_WAITING: {
    title: '완료 또는 대기 중인 결제',
    cause: '예약하려는 결제 ID가 이미 결제됐거나 입금을 기다리고 있습니다.',
    remedy: '이 ID로 예약하기 전에 결제를 조회하세요.',
  },
  B2B_COUNTERPARTY_BRN_INVALID: {
    title: '유효하지 않은 사업자등록번호',
    cause: '사업자등록번호가 올바르지 않습니다.',
    remedy: '거래처에 10자리 번호를 확인하세요.',
  },
  B2B_COUNTERPARTY_BRN_MODIFICATION_NOT_ALLOWED: {
    title: '사업자등록번호 수정 불가',
    cause: '등록된 거래처의 사업자등록번호는 바꿀 수 없습니다.',
    remedy: '다른 번호라면 거래처를 새로 등록하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_ID_ALREADY_EXISTS: {
    title: '사용 중인 거래처 ID',
    cause: '같은 ID의 거래처가 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER: {
    title: '파트너가 사용한 거래처 ID',
    cause: '파트너 연동으로 만들어진 거래처의 ID라 다시 쓸 수 없습니다.',
    remedy: '다른 ID를 사용하세요.',
  },
  B2B_COUNTERPARTY_NTS_CONNECTION_FAILED: {
    title: '국세청 연동 실패',
    cause: '거래처를 국세청에 연동하지 못했습니다.',
    remedy: '거래처 정보를 확인한 뒤 나중에 재시도하세요.',
  },
  B2B_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS: {
    title: '진행 중인 세금계산서가 있는 거래처',
    cause: '진행 중인 세금계산서가 있어 거래처를 삭제할 수 없습니다.',
    remedy: '해당 세금계산서를 먼저 끝내거나 취소하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_CONNECTABLE: {
    title: '파트너 거래처 직접 연동 불가',
    cause: '파트너와 연동된 거래처는 국세청에 직접 연동할 수 없습니다.',
    remedy: '파트너 쪽에서 연동하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_DELETABLE: {
    title: '파트너 거래처 직접 삭제 불가',
    cause: '파트너와 연동된 거래처는 직접 삭제할 수 없습니다.',
    remedy: '파트너 연동을 해제하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_PARTNER_NOT_UPDATABLE: {
    title: '파트너 거래처 직접 수정 불가',
    cause: '파트너와 연동된 거래처는 직접 수정할 수 없습니다.',
    remedy: '파트너 정보를 수정하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_COUNTERPARTY_SELF_ORIGIN_BRN_MISMATCH: {
    title: '자사 사업자등록번호 사용',
    cause: '자사와 같은 사업자등록번호로는 거래처를 만들 수 없습니다.',
    remedy: '상대 회사의 사업자등록번호를 보내세요.',
  },
  B2B_DOCUMENT_KEY_CANNOT_BE_CHANGED: {
    title: '문서번호 수정 불가',
    cause: '세금계산서의 문서번호는 바꿀 수 없습니다.',
    remedy: '수정 요청에서 문서번호를 빼세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  B2B_FILE_NOT_FOUND: {
    title: '존재하지 않는 업로드 파일',
    cause: '이 ID에 해당하는 업로드 파일이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND: {
    title: '존재하지 않는 세금계산서 첨부파일',
    cause: '이 ID에 해당하는 세금계산서 첨부파일이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  B2B_TAX_INVOICE_NON_DELETABLE_STATUS: {
    title: '삭제할 수 없는 세금계산서 상태',
    cause: '임시저장, 거부, 취소 또는 전송 실패 상태의 세금계산서만 삭제할 수 있습니다.',
    remedy: '상태를 조회하고 가능하면 발행을 먼저 취소하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  BILLING_KEY_NOT_ISSUED: {
    title: '발급되지 않은 빌링키',
    cause: '아직 발급되지 않은 빌링키라 삭제할 수 없습니다.',
    remedy: '빌링키 상태를 조회하세요.',
    categoryNote:
      'HTTP 404는 보통 없는 리소스를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: {
    title: '취소 가능 잔액 불일치',
    cause: '보낸 취소 가능 잔액이 현재 값과 다릅니다. 다른 취소가 먼저 반영됐을 수 있습니다.',
    remedy:
      '결제를 조회해 먼저 반영된 취소가 내가 보낸 것인지 확인하세요. 맞다면 이미 끝난 것이며, 다시 보내면 이중 환불이 됩니다. 아니라면 취소 금액을 다시 계산해 보내세요.',
  },
  CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: {
    title: '취소 가능 금액 초과',
    cause: '취소 금액이 결제의 남은 금액보다 큽니다.',
    remedy: '결제를 조회해 남은 금액 안에서 취소하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT: {
    title: '취소 가능 과세 금액 초과',
    cause: '취소할 과세 금액이 남은 과세 금액보다 큽니다.',
    remedy: '현재 잔액을 기준으로 과세 금액을 다시 계산하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT: {
    title: '취소 가능 면세 금액 초과',
    cause: '취소할 면세 금액이 남은 면세 금액보다 큽니다.',
    remedy: '현재 잔액을 기준으로 면세 금액을 다시 계산하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  CASH_RECEIPT_ALREADY_ISSUED: {
    title: '이미 발급된 현금영수증',
    cause: '이 결제의 현금영수증은 이미 발급됐습니다.',
    remedy: '현금영수증을 조회해 발급된 것으로 처리하세요.',
  },
  CASH_RECEIPT_NOT_ISSUED: {
    title: '발급되지 않은 현금영수증',
    cause: '취소할 수 있도록 발급된 현금영수증이 없습니다.',
    remedy: '취소 전에 결제의 현금영수증을 조회하세요.',
    categoryNote:
      'HTTP 404는 보통 없는 리소스를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  IDENTITY_VERIFICATION_ALREADY_SENT: {
    title: '이미 전송된 본인인증',
    cause: '고객에게 이미 인증 요청을 보낸 본인인증 건입니다.',
    remedy: '고객의 인증번호를 기다리거나 재전송 API를 사용하세요.',
  },
  INVALID_PAYMENT_TOKEN: {
    title: '유효하지 않은 결제 토큰',
    cause: '결제창이 돌려준 토큰이 아니거나 만료된 토큰입니다.',
    remedy: '해당 결제의 토큰을 그대로 전달해 바로 승인하세요.',
  },
  MAX_CANCEL_COUNT_REACHED: {
    title: '취소 횟수 초과',
    cause: '이 결제에 허용된 취소 시도 횟수를 모두 썼습니다.',
    remedy: '나머지는 포트원 밖에서 환불하거나 고객 지원에 문의하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  MAX_TTL_EXCEEDED: {
    title: 'TTL 상한 초과',
    cause: '요청한 결제 세션의 유효 시간이 상한보다 깁니다.',
    remedy: '더 짧은 유효 시간을 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  MAX_WEBHOOK_RETRY_COUNT_REACHED: {
    title: '웹훅 재전송 횟수 초과',
    cause: '이 웹훅을 수동으로 재전송할 수 있는 횟수를 모두 썼습니다.',
    remedy: '웹훅을 기다리지 말고 결제를 조회하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT: {
    title: '음수가 되는 취소 금액',
    cause: '프로모션 할인을 되돌리면 환불 금액이 음수가 됩니다.',
    remedy: '더 큰 금액을 취소하거나 프로모션 혜택을 유지하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PAYMENT_ALREADY_CANCELLED: {
    title: '이미 취소된 결제',
    cause: '이전에 전액 취소된 결제입니다.',
    remedy: '결제를 조회해 취소가 끝난 것으로 처리하세요.',
  },
  PAYMENT_CANCELLATION_NOT_FOUND: {
    title: '존재하지 않는 결제 취소 내역',
    cause: '이 ID에 해당하는 결제 취소 내역이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PAYMENT_CANCELLATION_NOT_PENDING: {
    title: '취소 요청 상태 아님',
    cause: '이미 성공했거나 실패한 취소라 변경할 수 없습니다.',
    remedy: '취소 내역을 조회해 결과를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PAYMENT_NOT_WAITING_FOR_DEPOSIT: {
    title: '입금 대기 상태 아님',
    cause: '이미 결제됐거나 실패 또는 말소된 건이라 가상계좌를 말소할 수 없습니다.',
    remedy: '결제 상태를 조회하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PAYMENT_SCHEDULE_ALREADY_PROCESSED: {
    title: '이미 실행된 결제 예약',
    cause: '예약된 결제가 이미 실행돼 예약을 취소할 수 없습니다.',
    remedy: '결제를 조회하고 필요하면 결제를 취소하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PAYMENT_SCHEDULE_ALREADY_REVOKED: {
    title: '이미 취소된 결제 예약',
    cause: '요청한 결제 예약 중 이전에 취소된 것이 있습니다.',
    remedy: '결제 예약을 조회해 남아 있는 것만 다시 취소하세요.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICIES_NOT_FOUND: {
    title: '존재하지 않는 추가 수수료 정책 포함',
    cause: '요청한 ID 중에 추가 수수료 정책이 없는 것이 있습니다.',
    remedy: '존재하는 ID만 골라 다시 요청하세요.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_ALREADY_EXISTS: {
    title: '사용 중인 추가 수수료 정책 ID',
    cause: '같은 ID의 추가 수수료 정책이 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_ADDITIONAL_FEE_POLICY_SCHEDULE_ALREADY_EXISTS: {
    title: '이미 예약된 추가 수수료 정책 수정',
    cause: '추가 수수료 정책에 이미 예약된 수정이 있고 예약은 하나만 둘 수 있습니다.',
    remedy: '예약을 조회하고, 새로 예약하려면 기존 예약을 먼저 삭제하세요.',
  },
  PLATFORM_ADDITIONAL_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED: {
    title: '추가 수수료와 정산 통화 불일치',
    cause: '정액 추가 수수료의 통화가 정산 통화와 다릅니다.',
    remedy: '정산 통화와 같은 통화의 수수료 정책을 사용하세요.',
  },
  PLATFORM_ARCHIVED_PARTNERS_CANNOT_BE_SCHEDULED: {
    title: '보관된 파트너 예약 불가',
    cause: '보관된 파트너가 포함되어 있어 예약 수정을 할 수 없습니다.',
    remedy: '보관된 파트너를 빼거나 먼저 보관 해제하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_BULK_PAYOUT_ID_ALREADY_EXISTS: {
    title: '사용 중인 일괄 지급 ID',
    cause: '같은 ID의 일괄 지급이 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED: {
    title: '정산 취소 가능 금액 초과',
    cause: '취소 금액이 주문 정산의 남은 금액보다 큽니다.',
    remedy: 'details의 취소 가능 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_CANCELLABLE_DISCOUNT_AMOUNT_EXCEEDED: {
    title: '취소 가능 할인 금액 초과',
    cause: '취소할 할인 금액이 남은 할인 금액보다 큽니다.',
    remedy: 'details의 취소 가능 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_CANCELLABLE_DISCOUNT_TAX_FREE_AMOUNT_EXCEEDED: {
    title: '취소 가능 면세 할인 금액 초과',
    cause: '취소할 면세 할인 금액이 남은 금액보다 큽니다.',
    remedy: 'details의 취소 가능 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED: {
    title: '취소 가능 상품 수량 초과',
    cause: '주문에 남은 수량보다 많은 상품을 취소하려고 합니다.',
    remedy: 'details의 취소 가능 수량 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_CANCELLATION_AND_PAYMENT_TYPE_MISMATCHED: {
    title: '취소와 결제 유형 불일치',
    cause: '외부 결제와 포트원 결제 중 서로 다른 유형의 취소를 보냈습니다.',
    remedy: '결제 유형에 맞는 취소 정보를 보내세요.',
  },
  PLATFORM_CANCELLATION_NOT_FOUND: {
    title: '존재하지 않는 정산 대상 취소 내역',
    cause: '이 ID에 해당하는 정산 대상 취소 내역이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS: {
    title: '취소 정산 건 존재',
    cause: '취소 정산 건이 있어 주문 정산 건을 삭제할 수 없습니다.',
    remedy: '취소 정산 건을 먼저 삭제하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_ADDITIONAL_FEE_POLICY: {
    title: '예약이 있는 추가 수수료 정책 보관 불가',
    cause: '추가 수수료 정책에 예약된 수정이 있어 보관할 수 없습니다.',
    remedy: '예약을 먼저 삭제하거나 예약이 실행된 뒤 보관하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_CONTRACT: {
    title: '예약이 있는 계약 보관 불가',
    cause: '계약에 예약된 수정이 있어 보관할 수 없습니다.',
    remedy: '예약을 먼저 삭제하거나 예약이 실행된 뒤 보관하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_DISCOUNT_SHARE_POLICY: {
    title: '예약이 있는 할인 분담 정책 보관 불가',
    cause: '할인 분담 정책에 예약된 수정이 있어 보관할 수 없습니다.',
    remedy: '예약을 먼저 삭제하거나 예약이 실행된 뒤 보관하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CANNOT_ARCHIVE_SCHEDULED_PARTNER: {
    title: '예약이 있는 파트너 보관 불가',
    cause: '파트너에 예약된 수정이 있어 보관할 수 없습니다.',
    remedy: '예약을 먼저 삭제하거나 예약이 실행된 뒤 보관하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_CANNOT_SPECIFY_TRANSFER: {
    title: '정산 건 식별 불가',
    cause: '어떤 주문 정산 건을 취소하는지 특정할 수 없습니다.',
    remedy: '정산 건 ID로 직접 지정하세요.',
  },
  PLATFORM_COMPANY_NOT_FOUND: {
    title: '존재하지 않는 사업자',
    cause: '이 사업자등록번호로 등록된 사업자가 없습니다.',
    remedy: '10자리 사업자등록번호를 확인하세요.',
  },
  PLATFORM_CONTRACTS_NOT_FOUND: {
    title: '존재하지 않는 계약 포함',
    cause: '요청한 ID 중에 계약이 없는 것이 있습니다.',
    remedy: '존재하는 ID만 골라 다시 요청하세요.',
  },
  PLATFORM_CONTRACT_ALREADY_EXISTS: {
    title: '사용 중인 계약 ID',
    cause: '같은 ID의 계약이 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_CONTRACT_PLATFORM_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED: {
    title: '계약 수수료와 정산 통화 불일치',
    cause: '계약의 정액 수수료 통화가 정산 통화와 다릅니다.',
    remedy: '정산 통화와 같은 통화의 계약을 사용하세요.',
  },
  PLATFORM_CONTRACT_SCHEDULE_ALREADY_EXISTS: {
    title: '이미 예약된 계약 수정',
    cause: '계약에 이미 예약된 수정이 있고 예약은 하나만 둘 수 있습니다.',
    remedy: '예약을 조회하고, 새로 예약하려면 기존 예약을 먼저 삭제하세요.',
  },
  PLATFORM_COUNTERPARTY_NOT_CONNECTABLE_STATUS: {
    title: '연동할 수 없는 파트너 상태',
    cause: '파트너의 거래처 연동 상태가 연동할 수 있는 상태가 아닙니다.',
    remedy: '파트너의 연동 상태를 조회해 그에 맞게 처리하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_COUNTERPARTY_NOT_CONNECTED: {
    title: '거래처 미연동 파트너',
    cause: '파트너가 거래처로 연동되어 있지 않습니다.',
    remedy: '파트너를 먼저 거래처로 연동하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS: {
    title: '연동 거래처의 세금계산서 진행 중',
    cause: '연동된 거래처에 진행 중인 세금계산서가 있어 연동을 해제할 수 없습니다.',
    remedy: '해당 세금계산서를 먼저 끝내거나 취소하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICIES_NOT_FOUND: {
    title: '존재하지 않는 할인 분담 정책 포함',
    cause: '요청한 ID 중에 할인 분담 정책이 없는 것이 있습니다.',
    remedy: '존재하는 ID만 골라 다시 요청하세요.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_ALREADY_EXISTS: {
    title: '사용 중인 할인 분담 정책 ID',
    cause: '같은 ID의 할인 분담 정책이 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_ID_DUPLICATED: {
    title: '중복된 할인 분담 정책 ID',
    cause: '요청에 같은 할인 분담 정책 ID가 두 번 이상 들어 있습니다.',
    remedy: '각 ID를 한 번씩만 보내세요.',
  },
  PLATFORM_DISCOUNT_SHARE_POLICY_SCHEDULE_ALREADY_EXISTS: {
    title: '이미 예약된 할인 분담 정책 수정',
    cause: '할인 분담 정책에 이미 예약된 수정이 있고 예약은 하나만 둘 수 있습니다.',
    remedy: '예약을 조회하고, 새로 예약하려면 기존 예약을 먼저 삭제하세요.',
  },
  PLATFORM_DUPLICATED_PARTNER_SETTLEMENT_IDS: {
    title: '중복된 정산 내역 ID',
    cause: '요청에 같은 정산 내역 ID가 두 번 이상 들어 있습니다.',
    remedy: '각 ID를 한 번씩만 보내세요.',
  },
  PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED: {
    title: '외부 API 일시 오류',
    cause: '포트원이 호출한 은행 API에서 일시적인 오류가 났습니다.',
    remedy: '잠시 후 재시도하세요.',
  },
  PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNERS_CANNOT_BE_SCHEDULED: {
    title: '연동 파트너들 예약 수정 불가',
    cause: '연동 사업자로 연동된 파트너가 포함되어 있어 예약 수정을 할 수 없습니다.',
    remedy: '해당 파트너를 빼거나 바로 수정하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_NEGATIVE_AMOUNT_NOT_ALLOWED: {
    title: '음수 수기 정산 불가',
    cause: '정산 건별 옵션을 쓰는 플랫폼에서는 음수 금액의 수기 정산을 만들 수 없습니다.',
    remedy: '양수 금액을 보내거나 취소 정산으로 등록하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_NON_DELETABLE_PARTNER_SETTLEMENTS: {
    title: '삭제할 수 없는 정산 내역 포함',
    cause: '삭제할 수 없는 상태의 정산 내역이 포함되어 있습니다.',
    remedy: '해당 내역을 빼고 다시 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_NON_PAYABLE_PARTNER_SETTLEMENTS: {
    title: '지급할 수 없는 정산 내역 포함',
    cause: '지급할 수 없는 상태의 정산 내역이 포함되어 있습니다.',
    remedy: '해당 내역을 빼고 다시 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_NOT_SUPPORTED_BANK: {
    title: '지원하지 않는 은행',
    cause: '파트너 정산에서 지원하지 않는 은행입니다.',
    remedy: '지원하는 은행의 계좌를 사용하세요.',
  },
  PLATFORM_NO_SELECTED_PARTNER_SETTLEMENTS: {
    title: '선택된 정산 내역 없음',
    cause: '요청 조건으로 선택된 정산 내역이 없습니다.',
    remedy: '조건이나 ID를 확인하세요.',
  },
  PLATFORM_ONGOING_TAX_INVOICE_EXISTS: {
    title: '진행 중인 세금계산서 존재',
    cause: '진행 중인 세금계산서가 있어 처리할 수 없습니다.',
    remedy: '해당 세금계산서를 먼저 끝내거나 취소하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_ORDER_DETAIL_MISMATCHED: {
    title: '주문 상세 불일치',
    cause: '취소한 상품이나 금액이 등록된 주문 정보와 맞지 않습니다.',
    remedy: '주문을 등록한 방식과 같은 상품이나 금액으로 취소하세요.',
  },
  PLATFORM_ORDER_TRANSFER_ALREADY_CANCELLED: {
    title: '이미 취소된 주문 정산',
    cause: '이전에 전부 취소된 주문 정산 건입니다.',
    remedy: '정산 건을 조회해 취소가 끝난 것으로 처리하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 원하던 결과가 반영된 상태입니다.',
  },
  PLATFORM_PARTNER_IDS_ALREADY_EXISTS: {
    title: '사용 중인 파트너 ID 포함',
    cause: '만들려는 파트너 중 일부의 ID가 이미 쓰이고 있습니다.',
    remedy: '해당 파트너를 조회해 의도한 파트너면 그대로 쓰고 나머지는 다른 ID를 사용하세요.',
  },
  PLATFORM_PARTNER_IDS_DUPLICATED: {
    title: '중복된 파트너 ID',
    cause: '요청에 같은 파트너 ID가 두 번 이상 들어 있습니다.',
    remedy: '각 ID를 한 번씩만 보내세요.',
  },
  PLATFORM_PARTNER_ID_ALREADY_EXISTS: {
    title: '사용 중인 파트너 ID',
    cause: '같은 ID의 파트너가 이미 있습니다.',
    remedy: '조회해서 의도한 것이면 그대로 쓰고 아니면 다른 ID를 사용하세요.',
  },
  PLATFORM_PARTNER_SCHEDULES_ALREADY_EXIST: {
    title: '예약이 있는 파트너 포함',
    cause: '일부 파트너에 이미 예약된 수정이 있습니다.',
    remedy:
      '이전 요청에서 만들어진 예약인지 조회하세요. 아니라면 기존 예약을 먼저 삭제하거나 해당 파트너를 빼세요.',
  },
  PLATFORM_PARTNER_SCHEDULE_ALREADY_EXISTS: {
    title: '이미 예약된 파트너 수정',
    cause: '파트너에 이미 예약된 수정이 있고 예약은 하나만 둘 수 있습니다.',
    remedy: '예약을 조회하고, 새로 예약하려면 기존 예약을 먼저 삭제하세요.',
  },
  PLATFORM_PARTNER_SCHEDULE_EXISTS: {
    title: '파트너 수정 예약 존재',
    cause: '파트너에 수정 예약이 있는 동안에는 처리할 수 없습니다.',
    remedy: '예약을 먼저 삭제하거나 예약이 실행된 뒤 요청하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_PRODUCT_ID_NOT_FOUND: {
    title: '주문에 없는 상품',
    cause: '주문 정산에 이 ID의 상품이 없습니다.',
    remedy: '주문의 상품 ID를 확인하세요.',
  },
  PLATFORM_REFERENCED_CANCEL_ORDER_TRANSFERS_EXIST: {
    title: '취소 정산이 참조 중인 정산 건',
    cause: '취소 정산 건이 참조하는 정산 건이 포함되어 있습니다.',
    remedy: '취소 정산 건을 먼저 삭제하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PLATFORM_SETTLEMENT_CANCEL_AMOUNT_EXCEEDED_PORT_ONE_CANCEL: {
    title: '결제 취소 금액을 넘는 정산 취소',
    cause: '정산 취소 금액이 포트원 결제의 취소 금액보다 큽니다.',
    remedy: 'details를 참고해 실제 취소 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_SETTLEMENT_PARAMETER_NOT_FOUND: {
    title: '존재하지 않는 정산 파라미터',
    cause: '이 ID에 해당하는 정산 파라미터가 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PLATFORM_SETTLEMENT_PAYMENT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: '결제 금액을 넘는 정산',
    cause: '정산 요청 금액이 포트원 결제 금액보다 큽니다.',
    remedy: 'details를 참고해 실제 결제 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_SETTLEMENT_SUPPLY_WITH_VAT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: '공급대가를 넘는 정산',
    cause: '정산 요청 공급대가가 포트원 결제의 공급대가보다 큽니다.',
    remedy: 'details를 참고해 결제의 공급대가 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_SETTLEMENT_TAX_FREE_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT: {
    title: '면세 금액을 넘는 정산',
    cause: '정산 요청 면세 금액이 포트원 결제의 면세 금액보다 큽니다.',
    remedy: 'details를 참고해 결제의 면세 금액 이하로 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  PLATFORM_TRANSFER_DISCOUNT_SHARE_POLICY_NOT_FOUND: {
    title: '주문에 없는 할인 분담 정책',
    cause: '주문 정산에 이 할인 분담 정책의 할인이 없습니다.',
    remedy: '주문에 적용된 정책 ID를 확인하세요.',
  },
  PLATFORM_TRANSFER_NON_DELETABLE_STATUS: {
    title: '삭제할 수 없는 정산 건 상태',
    cause: '정산이 진행돼 삭제할 수 없는 정산 건입니다.',
    remedy: '삭제 대신 취소 정산을 등록하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PROFILE_SETTINGS_NOT_FOUND: {
    title: '존재하지 않는 프로필 설정',
    cause: '이 ID에 해당하는 프로필 설정이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED: {
    title: '프로모션 혜택 유지 옵션 변경 불가',
    cause: '이전 부분 취소 때와 다른 프로모션 혜택 유지 옵션을 보냈습니다.',
    remedy: '이전 부분 취소와 같은 옵션을 보내세요.',
  },
  PROMOTION_NOT_FOUND: {
    title: '존재하지 않는 프로모션',
    cause: '이 ID에 해당하는 프로모션이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  SESSION_EXPIRED: {
    title: '결제 세션 만료',
    cause: '결제 세션의 유효 시간이 지났습니다.',
    remedy: '세션을 새로 만들어 고객이 다시 결제하게 하세요.',
    categoryNote: 'HTTP 410은 보통 제공 종료를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT: {
    title: '취소 하위 금액 합계 초과',
    cause: '면세 금액 등 하위 금액의 합이 취소 금액보다 큽니다.',
    remedy: '하위 금액을 다시 계산해 취소 금액 안에 맞추세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 요청 값이 잘못됐습니다.',
  },
  WEBHOOK_NOT_FOUND: {
    title: '존재하지 않는 웹훅',
    cause: '이 ID에 해당하는 웹훅이 없거나 다른 상점에 속해 있습니다.',
    remedy: 'ID를 확인하고 API Secret이 같은 상점의 것인지 확인하세요.',
  },
  IDEMPOTENCY_OUTSTANDING_REQUEST: {
    title: '같은 멱등 키 요청 처리 중',
    cause: '이 멱등 키를 쓴 첫 요청이 아직 끝나지 않았습니다.',
    remedy: '잠시 후 같은 키로 같은 요청을 보내면 첫 요청의 응답을 받을 수 있습니다.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 아직 처리가 진행 중입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/portone/explain/ko'
 *
 * explain('ALREADY_PAID').title // => '이미 완료된 결제'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
