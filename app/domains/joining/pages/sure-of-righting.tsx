/** Before a step of an application is put right: what will stand there, and what happened already and stays. */
import { Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FullApplication, StepTaken } from '../application.ts'
import type { Righted, StandsSince } from '../righting.ts'
import { hasEnded } from '../road.ts'

type Asked = {
  readonly application: FullApplication
  readonly step: StepTaken
  readonly righted: Righted
  readonly stands: StandsSince
  readonly called: boolean
}

/** What is asked before it is done: the new state, and what of the old one is not taken back with it. */
export function sureOfRighting(
  visit: CooperativeVisit,
  { application, step, righted, stands, called }: Asked,
): Confirmation {
  const { righting, stages } = visit.text.joining
  const { sure } = righting
  const isBack = righted.to === 'nothing'
  const becomes = isBack ? undefined : stages[righted.to]
  const goesOn = application.endedOn !== undefined && !hasEnded(stands.stage)
  const told = called ? sure.called : application.contact.email === '' ? sure.call : sure.mailWent
  return {
    title: sure.title,
    shown: (
      <>
        <Paragraph>
          {becomes === undefined
            ? sure.back({ name: application.name, stage: stages[stands.stage] })
            : sure.becomes({ stage: becomes, day: formatDay(righted.on, visit.language) })}
        </Paragraph>
        {righted.note !== '' && !isBack && <Paragraph>{righted.note}</Paragraph>}
        {step.stage === 'voting' && <Paragraph>{sure.voteGone}</Paragraph>}
        {goesOn && <Paragraph>{sure.goesOn(application)}</Paragraph>}
        {step.letter && <Paragraph>{isBack ? sure.letterStays : sure.letter}</Paragraph>}
        <Paragraph>{told(application)}</Paragraph>
      </>
    ),
    saveLabel: sure.yes,
    changeLabel: sure.change,
  }
}
