/** What somebody wrote in a form that could not be kept, to copy: it is shown, and stored nowhere. */
import { Card, Heading, Paragraph } from '../ui/index.ts'
import { isId } from '../values/id.ts'
import type { Typed } from './form.ts'

/** What a person wrote or filled in: no ids, no ticks, no buttons. */
export function wordsIn({ commandId: _id, intent: _intent, ...typed }: Typed): readonly string[] {
  const values = Object.values(typed).map((value) => value.trim())
  return values.filter((value) => /\p{L}/u.test(value) && !isId(value) && value !== 'yes')
}

/** Those words under a heading, each as it was written. */
export function TypedWords({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {words.map((value, at) => (
        <Card key={at}>
          {value.split(/\r?\n/).map((line, row) => (
            <Paragraph key={row}>{line}</Paragraph>
          ))}
        </Card>
      ))}
    </>
  )
}
