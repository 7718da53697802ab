import { Notice, Paragraph, ProgressMeter, Stack } from '../../../ui/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { capState, type CapState, type HourCaps } from '../hours/hours.ts'

/** How far the hours of this week and year are from what is allowed, and a word before it is reached. */
export function HourMeters(props: {
  visit: CooperativeVisit
  caps: HourCaps
  /** Minutes worked so far. */
  now: { readonly week: number; readonly year: number }
}) {
  const { visit, caps, now } = props
  const words = visit.text.hours
  const week = capState(now.week, caps.perWeek)
  const year = capState(now.year, caps.perYear)
  if (!week && !year) return <Paragraph quiet>{words.noCap}</Paragraph>
  const label = words.meter.year({ year: visit.now.today.slice(0, 4) })
  return (
    <Stack gap="small">
      {week && <Meter visit={visit} label={words.meter.week} state={week} said={words.cap.week} />}
      {year && <Meter visit={visit} label={label} state={year} said={words.cap.year} />}
    </Stack>
  )
}

type CapWords = CooperativeVisit['text']['hours']['cap']['week']

function Meter(props: { visit: CooperativeVisit; label: string; state: CapState; said: CapWords }) {
  const { visit, label, state } = props
  const written = (minutes: number) => formatDuration(minutes, visit.language)
  const sentence = sentenceOf(props.said, state, written)
  return (
    <>
      <ProgressMeter
        label={label}
        part={state.minutes}
        whole={state.cap}
        said={visit.text.hours.meterSaid({ worked: written(state.minutes), cap: written(state.cap) })}
      />
      {sentence !== undefined && <Notice tone={state.state === 'near' ? 'info' : 'doubt'}>{sentence}</Notice>}
    </>
  )
}

function sentenceOf(
  said: CapWords,
  { state, left }: CapState,
  written: (minutes: number) => string,
): string | undefined {
  if (state === 'near') return said.near({ left: written(left) })
  if (state === 'reached') return said.reached()
  return state === 'over' ? said.over({ over: written(-left) }) : undefined
}
