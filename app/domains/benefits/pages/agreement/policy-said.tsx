import { Badge, Details, Facts, Heading, Paragraph, Stack } from '../../../../ui/index.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import {
  POLICY_PARTS,
  policyBeside,
  policyInWords,
  type ComparedLine,
  type PolicyLine,
} from '../../agreement/policy-words.ts'
import type { Policy } from '../../engine/policy.ts'

/** A policy as a member reads it: one sentence for each thing, part by part under headings of `level`. */
export function PolicySaid({
  visit,
  policy,
  level,
}: {
  visit: CooperativeVisit
  policy: Policy
  level: 2 | 3 | 4
}) {
  return <Parts visit={visit} lines={linesOf(visit, policy)} level={level} />
}

function Parts(props: { visit: CooperativeVisit; lines: readonly PolicyLine[]; level: 2 | 3 | 4 }) {
  const { visit, lines, level } = props
  const words = visit.text.agreement.parts
  return (
    <Stack>
      {POLICY_PARTS.map((part) => {
        const own = lines.filter((line) => line.part === part)
        return (
          own.length > 0 && (
            <div key={part}>
              <Heading level={level} size={4}>
                {words[part]}
              </Heading>
              <ul>
                {own.map(({ about, sentence }) => (
                  <li key={about}>{sentence}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </Stack>
  )
}

/**
 * A policy beside the one it takes the place of: what changes first, with what it was and what it becomes, then what
 * stays. Without one before it there is nothing to compare, and it is simply read out.
 *
 * @param level of its headings
 */
export function PolicyChanges(props: {
  visit: CooperativeVisit
  before: Policy | undefined
  after: Policy
  level: 2 | 3 | 4
  /** Whether what stays is in sight from the start: for who confirms the whole. */
  open?: boolean
}) {
  const { visit, before, after, level } = props
  if (!before) return <PolicySaid visit={visit} policy={after} level={level} />
  const words = visit.text.agreement.compared
  const lines = policyBeside(linesOf(visit, before), linesOf(visit, after))
  const changed = lines.filter(({ was, now }) => was !== now)
  const same = lines.flatMap(({ part, about, was, now }) =>
    now !== undefined && was === now ? [{ part, about, sentence: now }] : [],
  )
  return (
    <Stack gap="small">
      <Heading level={level} size={4}>
        {words.changes({ count: changed.length })}
      </Heading>
      {changed.length > 0 && (
        <ol role="list" class="ladder">
          {changed.map((line) => (
            <Changed key={line.about} visit={visit} line={line} />
          ))}
        </ol>
      )}
      <Details summary={words.same({ count: same.length })} open={props.open ?? false}>
        <Parts visit={visit} lines={same} level={level} />
      </Details>
    </Stack>
  )
}

function Changed({ visit, line: { was, now } }: { visit: CooperativeVisit; line: ComparedLine }) {
  const words = visit.text.agreement.compared
  const badge = was === undefined ? words.added : now === undefined ? words.gone : words.changed
  return (
    <li>
      <p>
        <Badge tone="info">{badge}</Badge>
      </p>
      <Paragraph>
        {words.was} {was ?? words.notSaid}
      </Paragraph>
      <Paragraph>
        <strong>{words.becomes}</strong> {now ?? words.notSaidAnyMore}
      </Paragraph>
    </li>
  )
}

/** Words of the law that cannot be avoided here, explained one tap away. */
export function PolicyTerms({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.agreement.terms
  return (
    <Details summary={words.title}>
      <Facts facts={words.list.map(([label, value]) => ({ label, value }))} />
    </Details>
  )
}

function linesOf(visit: CooperativeVisit, policy: Policy) {
  return policyInWords(policy, visit.text.agreement.said, visit.language)
}
