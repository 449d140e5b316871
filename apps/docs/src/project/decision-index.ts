import type { RepositoryPage } from './repository-page.ts'

const words = {
  en: {
    title: 'Decisions',
    description: 'Why Faultline is as it is: each decision, what it costs, and what would change it.',
    intro:
      'Why things are as they are. Each page says what was asked, what was decided, why, what it costs, and what would change it.',
  },
  ko: {
    title: '설계 결정',
    description:
      'Faultline을 지금처럼 만든 이유입니다. 결정마다 그에 따른 비용과, 어떤 경우에 바뀔 수 있는지를 함께 적었습니다.',
    intro:
      '설계 결정을 하나씩 적었습니다. 무엇이 문제였고, 무엇을 왜 결정했는지, 그에 따른 비용은 무엇이고 어떤 경우에 바뀔 수 있는지 알 수 있습니다. 각 문서는 영어로 제공됩니다.',
  },
}

/** The page that lists all decisions, in both languages; each of them is in English. */
export function decisionIndex(decisions: readonly RepositoryPage[]): RepositoryPage[] {
  return (['en', 'ko'] as const).map((language) => {
    const { title, description, intro } = words[language]
    const list = decisions.map(({ id, title, description }) => {
      const [, number = '', name = title] = /^(\d+)\. (.+)$/.exec(title) ?? []
      return `${number}. [${name}](${id.split('/').at(-1)}/): ${description}`
    })
    const id = language === 'en' ? 'project/decisions' : `${language}/project/decisions`
    return { id, file: 'decisions', title, description, body: `${intro}\n\n${list.join('\n')}\n` }
  })
}
