import { Badge, Euro, Field, Icon, NoBsnTick, Paragraph, useText } from '../../../ui/index.ts'
import { dayOf, daysBetween } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Waiting } from '../approval-queue.db.ts'

/**
 * What waits, the oldest first. The keys walk through it and show the next one right away. Nothing is shown when
 * `now` is left out; then Enter opens a row.
 */
export function Queue({
  queue,
  now,
  visit,
}: {
  queue: readonly Waiting[]
  now?: Id<'invoice'>
  visit: CooperativeVisit
}) {
  const words = useText().salesPages.approvals
  // After a decision a second press in haste is not for the next invoice.
  const asked = visit.url.searchParams
  const hasty = asked.has('nummer') || asked.has('teruggestuurd')
  return (
    <nav aria-label={words.listLabel}>
      <Paragraph quiet>{words.waiting({ count: queue.length })}</Paragraph>
      <ul class="tasks" data-list={now ? 'opens' : ''} data-hasty={hasty ? '' : undefined}>
        {queue.map((row) => (
          <li key={row.id} data-item="" aria-current={row.id === now ? 'true' : undefined}>
            <a
              class="task"
              href={paths.approval(visit.cooperative.slug, row.id)}
              data-key={now ? undefined : 'Enter'}
            >
              <span class="task__text">
                <span class="task__title">
                  {words.by({ member: row.memberName, customer: row.customerName })}
                </span>
                <span class="task__detail">
                  <Euro amount={row.total} /> ·{' '}
                  {words.age({ days: daysBetween(dayOf(row.submittedAt), visit.now.today) })}
                </span>
              </span>
              {row.id === now && <Badge tone="info">{words.shown}</Badge>}
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      {now && <p class="hint" role="status" data-list-end={words.listEnd} />}
    </nav>
  )
}

/** What should be different, in words. The cursor stands in it: one came here to write. */
export function ReasonField({ value, error }: { value: string | undefined; error: string | undefined }) {
  const words = useText().salesPages.approvals
  return (
    <Field name="reason" label={words.reason} hint={words.reasonHint} error={error}>
      {(control) => (
        <>
          <textarea
            {...control}
            class={`utrecht-textarea${error ? ' utrecht-textarea--invalid' : ''}`}
            rows={3}
            maxLength={2000}
            data-focus={error ? undefined : ''}
          >
            {value ?? ''}
          </textarea>
          <NoBsnTick id={control.id} value={value} />
        </>
      )}
    </Field>
  )
}
