import { useText } from '../language.tsx'

/**
 * How far something is. `part` and `whole` are counts; `said` replaces the words under the bar when
 * the counts alone do not say it ("3 van de 8 regels gekoppeld").
 */
export function ProgressMeter(props: {
  label: string
  part: number
  whole: number
  said?: string
  id?: string
}) {
  const text = useText().ui
  const percent = props.whole <= 0 ? 0 : Math.min(100, Math.round((props.part / props.whole) * 100))
  const said = props.said ?? text.progress(String(props.part), String(props.whole))
  return (
    <div
      class="meter"
      id={props.id}
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={said}
    >
      <p class="meter__label">
        <span>{props.label}</span>
        <span class="figure">{said}</span>
      </p>
      <svg class="meter__bar" width="100%" height="12" aria-hidden="true" focusable="false">
        <rect class="fill-track" width="100%" height="12" rx="6" />
        {percent > 0 && <rect class="fill-pot" width={`${percent}%`} height="12" rx="6" />}
      </svg>
    </div>
  )
}
