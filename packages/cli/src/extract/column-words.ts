/** What a column of an error table says. */
export type Role = 'status' | 'code' | 'label' | 'message' | 'explanation' | 'remedy'

/** How well a header names what a column says, from 0 to 1. The content of the column has its own say. */
export function headerScore(role: Role, header: string): number {
  const text = header
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()
  return words[role].find(([pattern]) => pattern.test(text))?.[1] ?? 0
}

/** Headers of tables that aren't about errors, such as those of parameters. */
export const otherColumn =
  /^(?:required|optional|data ?type|type|param(?:eter)?s?|fields?|default|필수(?: 여부)?|타입|자료형|파라미터|매개변수|필드|기본값)$/i

/** What is said of errors, in headings, headers and explanations. */
export const errorWords =
  /error|fail|fault|exception|invalid|denied|missing|exceed|unauthori[sz]ed|not found|status code|response|에러|오류|실패|예외|응답|잘못|초과|권한|상태 ?코드/i

type Pattern = readonly [pattern: RegExp, score: number]

/** The most specific first. English and Korean. */
const words: { readonly [R in Role]: readonly Pattern[] } = {
  status: [
    [/^http\b.*\b(?:code|status)|^http.*(?:상태|응답|코드)|^http$/, 1],
    [/^(?:response )?status codes?$|상태 ?코드$/, 0.9],
    [/^(?:response )?status$|^상태$/, 0.7],
    [/^response codes?$|^응답 ?코드$/, 0.6],
    [/^codes?$|^코드$/, 0.2],
  ],
  code: [
    [
      /^(?:(?:api|vendor|sub) )?(?:error|result|reason|fault|exception|business|detail(?:ed)?)? ?codes?$/,
      0.9,
    ],
    [/^(?:상세 ?)?(?:에러|오류|결과|상세|실패|사유)? ?(?:응답 ?)?코드$/, 0.9],
    [/(?<!status )codes?$|(?<!상태 ?)코드$/, 0.7],
    [/^errors?$|^exceptions?$|^(?:에러|오류|예외)$/, 0.7],
    [
      /^(?:error )?(?:type|name|key|id|identifier|reason|constant|enum)$|^(?:에러|오류)(?: ?(?:명|이름|유형|타입|키))$/,
      0.5,
    ],
    [/^status code$|^상태 ?코드$/, 0.4],
    [/^status$|^상태$/, 0.2],
  ],
  label: [
    [/^(?:status )?text$|^(?:reason )?phrase$|^labels?$|^titles?$|^summary$|^short description$/, 0.9],
    [/^results?$|^(?:이름|명칭|제목|요약|결과|상태 ?메시지|텍스트|구분)$/, 0.8],
    [/^(?:error )?names?$|^(?:에러|오류) ?(?:명|이름)$/, 0.6],
  ],
  message: [
    [/^(?:(?:error|response|example|sample) )?messages?(?: examples?)?$|(?:메시지|메세지)$/, 0.9],
    [/\bmessages?\b|메시지|메세지/, 0.6],
  ],
  explanation: [
    [/description|explanation|meaning|^(?:possible )?causes?$|설명|의미|내용|원인|사유/, 0.9],
    [/^details?$|^definition$|^what (?:it|this) means|^why|^when|^상세|^발생 ?(?:조건|상황)/, 0.8],
    [/^notes?$|^comments?$|^reason$|^비고$|^참고$/, 0.5],
  ],
  remedy: [
    [/remed|solution|resolution|resolve|how to|what to do|\bfix|workaround|troubleshoot/, 1],
    [/^(?:recommended |suggested )?actions?\b|suggest|recommend|next steps?|handling/, 0.9],
    [/해결|대응|조치|대처|처리 ?방법|해야 할|권장/, 1],
  ],
}
