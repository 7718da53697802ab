import { Button, Form, HiddenField, Paragraph, ProgressMeter } from '../../../ui/index.ts'
import { formatCount } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { fragment } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastRequest, timesTaken } from '../everything.db.ts'
import { openUntil, standingOf, type EverythingRequest, type EverythingTaken } from '../everything.ts'
import { Times } from './times-taken.tsx'

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

/** How far it is, for a page that stays. */
export async function farFragment(visit: CooperativeVisit): Promise<Response> {
  return fragment(visit, <HowFar visit={visit} {...await loadStanding(visit)} />)
}

/** How far it is with a way to stop, or the way to fetch it; and who fetched it before. */
export function HowFar({ visit, asked, times }: { visit: CooperativeVisit } & Standing) {
  const going = times.find((one) => standingOf(one, visit.now.at) === 'under-way')
  return (
    <>
      {going ? <Going visit={visit} going={going} /> : <Take visit={visit} asked={asked} />}
      <Times visit={visit} times={times} />
    </>
  )
}

function Going({ visit, going }: { visit: CooperativeVisit; going: EverythingTaken }) {
  const words = visit.text.importing.handover
  const count = (many: number) => formatCount(many, visit.language)
  const said =
    going.rowsAll === null
      ? words.counting
      : words.far({ done: count(going.rowsDone), of: count(going.rowsAll) })
  return (
    <div data-going="">
      <ProgressMeter
        label={words.going({ who: going.takenByName })}
        part={going.rowsDone}
        whole={going.rowsAll ?? 0}
        said={said}
      />
      <Paragraph quiet>{words.refresh}</Paragraph>
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
    </div>
  )
}

function Take({ visit, asked }: { visit: CooperativeVisit; asked: EverythingRequest | undefined }) {
  const words = visit.text.importing.handover
  const until = asked && openUntil(asked)
  if (!asked || !until || until <= visit.now.at || asked.askedBy !== visit.actor.personId) return null
  return (
    <Form
      action={paths.everythingFile(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.take}
    >
      <HiddenField name="request" value={asked.id} />
      <Paragraph>{words.takeHint}</Paragraph>
      <Button>{words.take}</Button>
    </Form>
  )
}
