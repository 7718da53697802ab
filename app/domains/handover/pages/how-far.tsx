import { Button, Form, HiddenField, Paragraph, ProgressMeter } from '../../../ui/index.ts'
import { formatCount } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastRequest, timesTaken } from '../everything.db.ts'
import { openUntil, outcomeOf, type EverythingRequest, type EverythingTaken } from '../everything.ts'

/** How the taking along stands: what was asked, and each time that it was fetched. */
export type Standing = {
  readonly asked: EverythingRequest | undefined
  readonly times: readonly EverythingTaken[]
}

/** Reads it as this visitor. */
export function loadStanding(visit: CooperativeVisit): Promise<Standing> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => ({ asked: await lastRequest(tx, id), times: await timesTaken(tx, id) }))
}

/** The time that is under way now. */
export function underWay({ times }: Standing, now: Date): EverythingTaken | undefined {
  return times.find((one) => outcomeOf(one, now) === 'under-way')
}

/** How far it is with a way to stop, or the way to fetch it. */
export function Fetching({ visit, ...standing }: { visit: CooperativeVisit } & Standing) {
  const going = underWay(standing, visit.now.at)
  return going ? <Going visit={visit} going={going} /> : <Take visit={visit} asked={standing.asked} />
}

/** How far it is: the piece of the page that changes. */
export function HowFar({ visit, going }: { visit: CooperativeVisit; going: EverythingTaken }) {
  const words = visit.text.importing.handover
  const count = (many: number) => formatCount(many, visit.language)
  const said =
    going.rowsAll === null
      ? words.counting
      : words.far({ done: count(going.rowsDone), of: count(going.rowsAll) })
  const label = words.going({ who: going.takenByName })
  return <ProgressMeter label={label} part={going.rowsDone} whole={going.rowsAll ?? 0} said={said} />
}

function Going({ visit, going }: { visit: CooperativeVisit; going: EverythingTaken }) {
  const words = visit.text.importing.handover
  const here = paths.everything(visit.cooperative.slug)
  return (
    <>
      {going.sentAt && (
        <noscript>
          <meta http-equiv="refresh" content="2" />
        </noscript>
      )}
      <div data-how-far={here}>
        <HowFar visit={visit} going={going} />
      </div>
      <Paragraph quiet>{words.leave}</Paragraph>
      {going.takenBy === visit.actor.personId && (
        <Form
          action={paths.everythingStop(visit.cooperative.slug)}
          commandId={freshCommandId(visit)}
          label={words.stop}
        >
          <HiddenField name="taken" value={going.id} />
          <Button look="secondary">{words.stop}</Button>
        </Form>
      )}
    </>
  )
}

function Take({ visit, asked }: { visit: CooperativeVisit; asked: EverythingRequest | undefined }) {
  const words = visit.text.importing.handover
  const until = asked && openUntil(asked)
  if (!asked || !until || until <= visit.now.at || asked.askedBy !== visit.actor.personId) return null
  return (
    <Form
      action={paths.everythingTake(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.take}
    >
      <HiddenField name="request" value={asked.id} />
      <Paragraph>{words.takeHint}</Paragraph>
      <Button>{words.take}</Button>
    </Form>
  )
}
