/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Lambda mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  FUNCTION_ERROR: {
    title: '함수 실행 실패',
    cause: 'Lambda가 함수를 실행했지만 예외, 시간 초과, 비정상 종료로 실패했습니다. HTTP 상태는 200입니다.',
    remedy: '함수 로그를 확인해 수정하세요. 작업 일부가 이미 처리됐을 수 있습니다.',
  },
  TOO_MANY_REQUESTS: {
    title: '동시 실행 또는 호출 한도 초과',
    cause:
      '계정이나 함수의 동시 실행 수 또는 호출 속도가 한도에 도달했습니다. 어느 쪽인지는 details.Reason에 있습니다.',
    remedy: '지수 백오프를 적용하고, 반복되면 동시 실행 한도를 늘리세요.',
  },
  REQUEST_TOO_LARGE: {
    title: '페이로드 크기 초과',
    cause: '페이로드가 호출 하나의 한도를 넘었습니다.',
    remedy: '데이터를 S3에 두고 참조를 전달하세요.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 함수·버전·별칭',
    cause: '이 리전에 함수, 버전 또는 별칭이 없습니다.',
    remedy: '이름, 한정자(qualifier), 리전을 확인하세요.',
  },
  RESOURCE_CONFLICT: {
    title: '이미 있거나 변경 중인 함수',
    cause: '리소스가 이미 있거나 업데이트가 진행 중입니다.',
    remedy: '리소스를 조회해 요청한 상태인지 확인하세요. 아니라면 업데이트가 끝난 뒤 다시 시도하세요.',
  },
  RESOURCE_NOT_READY: {
    title: '준비 중인 함수',
    cause: '오래 사용하지 않은 함수의 VPC 연결을 다시 만드는 중입니다.',
    remedy: '1분쯤 뒤 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 장애 같지만, 잠시 준비가 필요할 뿐입니다.',
  },
  RECURSIVE_INVOCATION: {
    title: '재귀 호출 중단',
    cause: '함수가 다른 AWS 리소스를 거쳐 자신을 반복 호출해 Lambda가 중단했습니다.',
    remedy: '출력용 큐나 버킷을 분리하는 등 순환 구조를 끊으세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 순환 호출이 중단된 것입니다.',
  },
  SERVICE: {
    title: 'Lambda 내부 오류',
    cause: 'Lambda 내부에서 오류가 발생했습니다. 함수가 이미 실행됐을 수 있습니다.',
    remedy: '함수가 두 번 실행되어도 괜찮으면 간격을 늘려 가며 다시 시도하세요.',
  },
  INVALID_REQUEST_CONTENT: {
    title: '잘못된 JSON 페이로드',
    cause: '페이로드를 JSON으로 해석할 수 없어 함수가 실행되지 않았습니다.',
    remedy: '이벤트를 JSON.stringify로 직렬화해 UTF-8로 보내세요.',
  },
  CODE_STORAGE_EXCEEDED: {
    title: '코드 저장 공간 부족',
    cause: '계정의 모든 함수와 계층이 이 리전의 코드 저장 한도를 다 사용했습니다.',
    remedy: '오래된 버전과 계층을 삭제하거나 한도 상향을 요청하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 코드 저장 공간이 가득 찬 것입니다.',
  },
  KMS_ACCESS_DENIED: {
    title: '환경 변수 복호화 권한 없음',
    cause: '함수의 환경 변수를 암호화한 KMS 키를 Lambda가 사용할 수 없습니다.',
    remedy: '키 정책이나 IAM 정책에서 함수 역할에 kms:Decrypt를 허용하세요.',
    categoryNote: '상태 코드만 보면 게이트웨이 장애 같지만, 키 권한이 없는 것입니다.',
  },
  EC2_ACCESS_DENIED: {
    title: 'VPC 사용 권한 없음',
    cause: '함수 역할에 VPC에서 네트워크 인터페이스를 만들 권한이 없습니다.',
    remedy: '함수 역할에 AWSLambdaVPCAccessExecutionRole 정책을 연결하세요.',
    categoryNote: '상태 코드만 보면 게이트웨이 장애 같지만, 역할의 권한이 부족한 것입니다.',
  },
  EC2_THROTTLED: {
    title: 'EC2의 Lambda 호출 제한',
    cause: 'Lambda가 VPC에 함수를 준비하는 동안 EC2가 호출을 제한했습니다.',
    remedy: '간격을 늘려 가며 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 게이트웨이 장애 같지만, EC2 호출 한도 초과입니다.',
  },
  ENI_LIMIT_REACHED: {
    title: '네트워크 인터페이스 한도 도달',
    cause: 'VPC의 네트워크 인터페이스가 한도에 도달했습니다.',
    remedy: '한도 상향을 요청하거나 함수들이 서브넷과 보안 그룹을 공유하게 하세요.',
    categoryNote: '상태 코드만 보면 게이트웨이 장애 같지만, VPC 한도를 모두 사용한 것입니다.',
  },
  SUBNET_IP_ADDRESS_LIMIT_REACHED: {
    title: '서브넷 IP 주소 부족',
    cause: '함수 서브넷에 네트워크 인터페이스에 쓸 IP 주소가 남아 있지 않습니다.',
    remedy: '주소를 확보하거나 더 큰 서브넷을 사용하세요.',
    categoryNote: '상태 코드만 보면 게이트웨이 장애 같지만, 서브넷 주소가 부족한 것입니다.',
  },
  PRECONDITION_FAILED: {
    title: '변경된 리비전',
    cause: '요청의 RevisionId가 현재 값과 다릅니다. 다른 곳에서 함수나 정책을 변경했습니다.',
    remedy: '다시 조회해 현재 RevisionId로 변경을 보내세요.',
  },
  SNAP_START_NOT_READY: {
    title: '스냅샷 생성 중',
    cause: 'Lambda가 이 버전의 SnapStart 스냅샷을 준비하고 있어 함수가 실행되지 않았습니다.',
    remedy: '버전이 활성화될 때까지 기다린 뒤 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 충돌 같지만, 스냅샷 준비가 끝나기를 기다리면 됩니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/lambda/explain/ko'
 *
 * explain('TOO_MANY_REQUESTS').title // => '동시 실행 또는 호출 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
