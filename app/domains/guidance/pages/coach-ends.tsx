/** What becomes of the notes for a coach alone when the role ends: named before, and told to the coach. */
import type { ComponentChildren } from 'preact'
import { textIn } from '../../../text/index.ts'
import { Notice, Paragraph } from '../../../ui/index.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import { findPerson, rolesOf, type PeopleNeeds } from '../../people/index.ts'
import { privateNotesOf } from '../old-note.db.ts'

type Coach = { readonly id: Id<'person'>; readonly name: string }
type Asked = { readonly talks: string; readonly wrong?: string | undefined }
type Of = { readonly personId: Id<'person'>; readonly talks: string }

/** How the role ends otherwise. */
type Ending<Reason extends string> = {
  before(visit: CooperativeVisit, coach: Coach, asked: Asked): Promise<ComponentChildren>
  end(visit: CooperativeVisit, of: Of, commandId: string): Promise<Result<null, Reason>>
}

type Needs = Pick<PeopleNeeds, 'postbox' | 'publicOrigin'>

/**
 * The same ending, with what becomes of the notes for the coach alone: who ends the role reads how many there are and
 * until when, and the coach hears by mail that the role ended, and until when they read and share those.
 */
export function endingWithNotes<Reason extends string>(needs: Needs, ending: Ending<Reason>): Ending<Reason> {
  return {
    async before(visit, coach, asked) {
      const { count, hasAddress } = await visit.read(async (tx) => ({
        count: await privateNotesOf(tx, coach.id),
        hasAddress: Boolean((await findPerson(tx, coach.id))?.email),
      }))
      const words = visit.text.coachNotes
      const { name } = coach
      const day = formatDay(lastDay(visit), visit.language)
      return (
        <>
          {count > 0 && (
            <Notice tone="doubt" title={words.title({ name, count })}>
              <p>{words.until({ name, day })}</p>
              <p>{words.again}</p>
            </Notice>
          )}
          <Paragraph>{hasAddress ? words.mailed({ name }) : words.tell({ name })}</Paragraph>
          {await ending.before(visit, coach, asked)}
        </>
      )
    },
    async end(visit, of, commandId) {
      const before = await visit.read(async (tx) => ({
        isCoach: (await rolesOf(tx, visit.cooperative.id, of.personId)).includes('coach'),
        count: await privateNotesOf(tx, of.personId),
      }))
      const ended = await ending.end(visit, of, commandId)
      // Pressed twice it ended once, and is told once.
      if (ended.ok && before.isCoach) await tell(needs, visit, of.personId, before.count)
      return ended
    },
  }
}

/** The last day on which they read it, of a role that ends today. */
function lastDay({ now }: CooperativeVisit): Day {
  return addDays(now.today, KEPT.coachNotes.days)
}

/** Tells the coach that the role ended, in their language. */
async function tell(
  { postbox, publicOrigin }: Needs,
  visit: CooperativeVisit,
  coachId: Id<'person'>,
  count: number,
): Promise<void> {
  const person = await visit.read((tx) => findPerson(tx, coachId))
  if (!person?.email) return
  const { mail } = textIn(person.language).coachNotes
  const { name: cooperative, slug, reach } = visit.cooperative
  const url = publicOrigin + paths.oldNotes(slug)
  const day = formatDay(lastDay(visit), person.language)
  postbox.post({
    to: person.email,
    fromName: cooperative,
    subject: mail.subject({ cooperative }),
    text: mail.body({
      name: person.name.split(' ')[0]!,
      cooperative,
      notes: count === 0 ? '' : mail.notes({ count, day, url }),
      reach: [reach?.phone ?? '', reach?.email ?? ''].filter((way) => way !== ''),
    }),
  })
}
