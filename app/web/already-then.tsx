import { Notice, Paragraph } from '../ui/index.ts'

/** What else stands at that time, above what is asked; nothing when there is nothing. */
export function AlreadyThen({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Notice tone="doubt">
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </Notice>
  )
}
