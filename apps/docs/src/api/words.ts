import type { Language } from '@faultline/core/explain'

const en = {
  title: 'API reference',
  description:
    'Every export of every package: signatures, parameters, members, and an example for each function.',
  intro:
    'Every export of every package. Docstrings, types and examples come from the source, and every example runs as a test.',
  parameters: 'Parameters',
  returns: 'Returns',
  properties: 'Properties',
  methods: 'Methods',
  example: 'Example',
  seeAlso: 'See also',
  usedBy: 'Used by',
  name: 'Name',
  type: 'Type',
  about: 'Description',
  import: 'Import',
  exports: 'Exports',
  alsoInPackage: 'More imports of this package',
  adapters: 'Adapters',
  others: 'More',
  catalogue: 'Every documented failure, with its cause and what to do about it',
}

type Words = { readonly [Key in keyof typeof en]: string }

const ko: Words = {
  title: 'API 레퍼런스',
  description: '모든 패키지가 내보내는 함수와 타입: 시그니처, 매개변수, 멤버, 함수별 예제.',
  intro:
    '모든 패키지가 내보내는 함수와 타입을 모았습니다. 설명은 소스의 주석을 그대로 옮긴 것이라 영어로 제공되며, 모든 예제는 테스트로 실행됩니다.',
  parameters: '매개변수',
  returns: '반환값',
  properties: '속성',
  methods: '메서드',
  example: '예제',
  seeAlso: '함께 보기',
  usedBy: '사용하는 곳',
  name: '이름',
  type: '타입',
  about: '설명',
  import: 'import 경로',
  exports: 'export 목록',
  alsoInPackage: '이 패키지의 다른 import 경로',
  adapters: '어댑터',
  others: '그 밖에',
  catalogue: '문서화된 모든 실패와 그 원인, 해결 방법',
}

/** The words around the docstrings, which are in English. */
export const words: { readonly [L in Language]: Words } = { en, ko }

const groupsInKorean: { readonly [title: string]: string } = {
  'Handle faults': 'fault 처리하기',
  'Types of a fault': 'fault의 타입',
  'Decode responses': '응답 해석하기',
  Catalogues: '카탈로그',
  'Write an adapter': '어댑터 만들기',
  'Write a reader': '리더 만들기',
  'Low-level': '저수준 함수',
  'Types behind the types': '내부에서 쓰는 타입',
}

/** The title of a group of exports, which scripts/api-reference/groups.ts has in English. */
export function groupTitle(title: string, language: Language): string {
  return (language === 'ko' && groupsInKorean[title]) || title
}
