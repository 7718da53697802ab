/**
 * Moves the amount in another field of the form. Without JavaScript it is not there: the field says the same.
 *
 * @param moves the name of the field; `most` where it ends, in whole euros
 */
export function Slider(props: { label: string; moves: string; most: number }) {
  const id = `${props.moves}-slider`
  return (
    <div class="slider field" data-slider={props.moves} hidden>
      <label class="utrecht-form-label" for={id}>
        {props.label}
      </label>
      <input type="range" class="slider__range" id={id} min="0" max={String(props.most)} step="10" />
    </div>
  )
}
