/**
 * `<div data-slider="name" hidden>`: shows itself and moves the amount in the field of that name; the field moves
 * it too.
 */
export function sliders(): void {
  document.querySelectorAll<HTMLElement>('[data-slider]').forEach((place) => {
    const range = place.querySelector<HTMLInputElement>('input[type=range]')
    const form = place.closest('form')
    const field = form?.elements.namedItem(place.dataset['slider'] ?? '')
    if (!range || !(field instanceof HTMLInputElement)) return
    place.hidden = false
    const follow = () => (range.value = String(eurosIn(field.value)))
    range.addEventListener('input', () => (field.value = range.value))
    field.addEventListener('input', follow)
    follow()
  })
}

/** Whole euros, as a Dutch amount is typed: "1.250,50" is 1250. */
function eurosIn(typed: string): number {
  const whole = Number(typed.replace(/[\s.€]/g, '').split(',')[0])
  return Number.isFinite(whole) ? whole : 0
}
