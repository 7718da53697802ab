import { Card, Heading, Notice, Stack } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkScheme, type Finding } from '../scheme-check.ts'
import { findingInWords, schemeInWords } from '../scheme-words.ts'
import type { SchemeDraft } from '../scheme.ts'
import { tellingOf } from './loading.ts'

/** A scheme as members read it: who gets what, what happens at a loss, what the pot is for. */
export function SchemeSaid({ visit, draft }: { visit: CooperativeVisit; draft: SchemeDraft }) {
  const words = visit.text.schemePages
  const said = schemeInWords(draft, tellingOf(visit))
  return (
    <Stack gap="small">
      <Heading level={3} size={4}>
        {words.stepsTitle}
      </Heading>
      <ol>
        {said.steps.map((sentence, place) => (
          <li key={place}>{sentence}</li>
        ))}
      </ol>
      <p>{said.loss}</p>
      {said.pot.length > 0 && (
        <>
          <Heading level={3} size={4}>
            {words.potTitle}
          </Heading>
          <ul>
            {said.pot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  )
}

/** What is wrong with a draft or still open, each in a sentence; and that it is ready when nothing blocks. */
export function Findings({
  visit,
  draft,
  unread = false,
}: {
  visit: CooperativeVisit
  draft: SchemeDraft
  /** Something in the form cannot be read: what is told is of the draft as it was kept. */
  unread?: boolean
}) {
  const words = visit.text.schemePages.said
  const found = checkScheme(draft)
  const open = found.filter((finding) => finding.word.startsWith('open-'))
  const blocking = found.filter((finding) => finding.weight === 'blocks' && !open.includes(finding))
  const asking = found.filter((finding) => finding.weight === 'asks')
  return (
    <Stack gap="small">
      {blocking.length > 0 && <Said visit={visit} tone="wrong" title={words.blocks} findings={blocking} />}
      {open.length > 0 && <Said visit={visit} tone="doubt" title={words.open} findings={open} />}
      {asking.length > 0 && <Said visit={visit} tone="info" title={words.asks} findings={asking} />}
      {unread && <Notice tone="doubt">{words.unread}</Notice>}
      {!unread && blocking.length + open.length === 0 && <Notice tone="done">{words.ready}</Notice>}
    </Stack>
  )
}

function Said(props: {
  visit: CooperativeVisit
  tone: 'wrong' | 'doubt' | 'info'
  title: string
  findings: readonly Finding[]
}) {
  const telling = tellingOf(props.visit)
  return (
    <Notice tone={props.tone} title={props.title}>
      <ul>
        {props.findings.map((finding) => {
          const sentence = findingInWords(finding, telling)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </Notice>
  )
}

/** What stands beside the form of a draft: how it reads and what is still to be decided. */
export function DraftSaid(props: { visit: CooperativeVisit; draft: SchemeDraft; unread?: boolean }) {
  const { visit, draft, unread = false } = props
  return (
    <Stack>
      <Findings visit={visit} draft={draft} unread={unread} />
      <Card>
        <Heading level={2} size={3}>
          {visit.text.schemePages.said.title}
        </Heading>
        <SchemeSaid visit={visit} draft={draft} />
      </Card>
    </Stack>
  )
}
