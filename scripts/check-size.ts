// Prints what each import weighs in a browser and holds it to its budget; also that nothing rides along which the import
// does not use: no words for people, no retry decision.
import { budgets } from './size/budgets.ts'
import { bundleOf } from './size/bundle.ts'
import { retryMarks, sentencesOf } from './size/unwanted.ts'

const coreSentences = await sentencesOf('@faultline/core')
const problems: string[] = []
const table = []

for (const { module, names, bytes: budget } of budgets) {
  const { text, bytes } = await bundleOf(module, names)
  const what = `{ ${names.join(', ')} } from ${module}`
  table.push({ import: what, bytes, budget, left: budget - bytes })
  if (bytes > budget) problems.push(`${what}: ${bytes} bytes, and the budget is ${budget}`)
  const sentence = [...coreSentences, ...(await sentencesOf(module))].find((words) => text.includes(words))
  if (sentence) problems.push(`${what} carries words for people: "${sentence}"`)
  const marked = retryMarks.filter((mark) => text.includes(mark))
  const wanted = names.includes('retryDecision') ? retryMarks : []
  if (marked.length !== wanted.length)
    problems.push(`${what} holds ${marked.length} marks of the retry decision`)
}

console.table(table)
for (const problem of problems) console.log(`FAIL ${problem}`)
if (problems.length > 0) process.exitCode = 1
