/** Several statements that are not with the municipality: what the member can do about all of them at once. */
import { z } from 'zod'
import { Button, Form, HiddenField, Link, Notice } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../values/id.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { municipalitiesOf } from '../agreement/municipality.db.ts'
import { askToPost } from '../statement/ask-to-post.ts'
import { hashOfDestination } from '../statement/destination.ts'
import type { Statement } from '../statement/statement.ts'
import { notThereOf } from './not-there.tsx'
import { addressInSentence } from './statement-where.tsx'

/** Of each month that is not there: the statement, and the address that it would be posted to; empty when unknown. */
export type ToPost = { readonly statement: Statement; readonly address: string }

/** Reads them for the member who asks. */
export async function toPostOf(
  tx: Tx,
  visit: CooperativeVisit,
  statements: readonly Statement[],
): Promise<readonly ToPost[]> {
  const municipalities = await municipalitiesOf(tx, visit.actor.cooperativeId)
  return (await notThereOf(tx, visit, statements)).map((statement) => ({
    statement,
    address: municipalities.find(({ id }) => id === statement.municipalityId)?.address ?? '',
  }))
}

/**
 * The three choices above the list: share, print, or let the office post them all. One alone is done on its own
 * page.
 */
export function AllNotThere({ visit, all }: { visit: CooperativeVisit; all: readonly ToPost[] }) {
  if (all.length < 2) return null
  const words = visit.text.statements.arrival
  const { slug } = visit.cooperative
  const known = all.filter(({ address }) => address !== '')
  const addresses = [...new Set(known.map(({ address }) => addressInSentence(address)))]
  const row = new Intl.ListFormat(visit.language, { type: 'conjunction' })
  return (
    <Notice tone="doubt" title={words.home.several({ count: all.length })}>
      <p>{words.all.why}</p>
      <ul>
        <li>
          {words.share}{' '}
          <Link href={paths.benefitSharing(slug)} roomy>
            {visit.text.statements.proof.share}
          </Link>
        </li>
        <li>{words.all.print}</li>
        <li>
          {known.length === 0 ? (
            words.askOffice
          ) : (
            <>
              {words.all.post({ address: row.format(addresses) })} {words.all.postHow}
            </>
          )}
        </li>
      </ul>
      {known.length > 0 && (
        <Form
          action={paths.postStatements(slug)}
          commandId={freshCommandId(visit)}
          label={words.all.postDo({ count: known.length })}
        >
          {known.map(({ statement: { id, municipalityId }, address }, at) => (
            <span key={id} hidden>
              <HiddenField name={`one.${at}.statement`} value={id} />
              <HiddenField name={`one.${at}.press`} value={newId(visit.now.at)} />
              <HiddenField
                name={`one.${at}.destination`}
                value={hashOfDestination(municipalityId, { delivery: 'print', sentTo: address })}
              />
            </span>
          ))}
          <Button look="secondary">{words.all.postDo({ count: known.length })}</Button>
        </Form>
      )}
    </Notice>
  )
}

const posting = z.object({
  one: z.record(
    z.string().regex(/^\d{1,2}$/),
    z.object({
      statement: idOf<'statement'>(),
      press: idOf<'command'>(),
      destination: z.string().regex(/^[0-9a-f]{64}$/, 'required'),
    }),
  ),
})

/**
 * Takes the yes to having all of them posted, each by itself. What cannot be posted any more stays on the list,
 * which says how it stands.
 */
export async function receiveAllPost(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, posting)
  const here = paths.statements(visit.cooperative.slug)
  if (!form.ok) return redirect(here)
  let asked = 0
  for (const { statement: statementId, press, destination } of Object.values(form.value.one)) {
    const done = await visit.perform(askToPost, visit.actor, { statementId, destination }, press)
    if (done.ok) asked++
  }
  return redirect(asked === 0 ? here : `${here}?post=${asked}`)
}
