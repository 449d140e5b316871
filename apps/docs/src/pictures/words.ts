import type { Fault, Origin, Processed } from '@faultline/core'
import type { Language } from '@faultline/core/explain'

/** What stands in the pictures. */
export interface PictureWords {
  readonly way: {
    readonly label: string
    readonly arrives: string
    readonly parts: string
    readonly reader: string
    readonly asks: string
    readonly success: string
    readonly first: string
    /** In the order in which they are tried. */
    readonly rules: { readonly [R in Fault['decidedBy']]: string }
    readonly fault: string
  }
  readonly origins: {
    readonly acts: { readonly [O in Origin]: string }
    readonly retry: string
    readonly processed: string
  }
  readonly processed: {
    readonly you: string
    readonly vendor: string
    readonly none: string
    readonly each: { readonly [P in Processed]: ProcessedWords }
  }
}

interface ProcessedWords {
  readonly title: string
  /** What the vendor did. */
  readonly effect: string
  /** What came back. */
  readonly back: string
  readonly advice: string
}

/** The words of the pictures in every language. */
export const pictureWords: { readonly [L in Language]: PictureWords } = {
  en: {
    way: {
      label: 'How a response becomes a fault',
      arrives: 'A response, or an error',
      parts: 'status, headers, body',
      reader: 'The adapter reads it',
      asks: 'the vendor’s success signal?',
      success: 'yes',
      first: 'If not, the first of these decides',
      rules: {
        message: 'a documented message',
        subcode: 'a documented code and subcode',
        code: 'a documented code',
        header: 'what the headers say',
        family: 'the family of the code',
        transport: 'what broke on the way',
        status: 'the HTTP status',
        body: 'a body without any signal',
      },
      fault: 'One typed fault',
    },
    origins: {
      acts: {
        request: 'change the request',
        account: 'check the account',
        quota: 'wait, or raise the limit',
        vendor: 'wait for the vendor',
        network: 'check the connection',
        customer: 'ask the customer',
      },
      retry: 'may succeed later, unchanged',
      processed: 'may have taken effect',
    },
    processed: {
      you: 'you',
      vendor: 'vendor',
      none: 'Never the default of a category: only where a vendor documents it.',
      each: {
        no: {
          title: 'It didn’t take effect',
          effect: 'refused',
          back: 'a failure',
          advice: 'Sending it again can’t do it twice.',
        },
        maybe: {
          title: 'It may have taken effect',
          effect: 'done, or not?',
          back: 'no clear response',
          advice: 'Look it up first, or resend only if the request is idempotent.',
        },
        yes: {
          title: 'It has taken effect',
          effect: 'done before',
          back: '“already done”',
          advice: 'Treat it as done. Never send it again.',
        },
      },
    },
  },
  ko: {
    way: {
      label: '응답이 처리되는 과정',
      arrives: '응답 또는 오류',
      parts: '상태, 헤더, 본문',
      reader: '어댑터가 해석',
      asks: '벤더의 성공 신호가 있나요?',
      success: '예',
      first: '없으면 아래에서 처음 해당하는 것으로 판단',
      rules: {
        message: '문서화된 메시지',
        subcode: '문서화된 코드와 세부 코드',
        code: '문서화된 코드',
        header: '헤더 내용',
        family: '코드가 속한 분류',
        transport: '통신이 실패한 원인',
        status: 'HTTP 상태',
        body: '아무 신호도 없는 본문',
      },
      fault: '타입이 있는 fault 하나',
    },
    origins: {
      acts: {
        request: '요청을 고칩니다',
        account: '계정을 확인합니다',
        quota: '기다리거나 한도를 올립니다',
        vendor: '벤더의 복구를 기다립니다',
        network: '연결을 점검합니다',
        customer: '고객에게 확인합니다',
      },
      retry: '그대로 다시 보내면 성공할 수 있음',
      processed: '반영됐을 수 있음',
    },
    processed: {
      you: '내 서비스',
      vendor: '벤더',
      none: '카테고리의 기본값은 아니며, 벤더가 문서화한 실패에만 쓰입니다.',
      each: {
        no: {
          title: '반영되지 않았습니다',
          effect: '거절함',
          back: '실패 응답',
          advice: '다시 보내도 두 번 처리되지 않습니다.',
        },
        maybe: {
          title: '반영됐을 수 있습니다',
          effect: '처리했을까?',
          back: '응답이 분명하지 않음',
          advice: '먼저 조회하거나, 멱등한 요청일 때만 다시 보내세요.',
        },
        yes: {
          title: '이미 반영됐습니다',
          effect: '앞서 처리함',
          back: '“이미 처리됨”',
          advice: '완료로 처리하고 다시 보내지 마세요.',
        },
      },
    },
  },
}
