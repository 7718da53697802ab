const LOOK_EVERY = 1_500
/** Work that was just asked for may not have begun: so often we look before we believe that nothing goes on. */
const LOOKS_WITHOUT_WORK = 4

/**
 * `<div data-follow="/address">`: as long as something in it is `data-going`, it is looked at again; also after a form
 * in it was sent of which the answer is a file, so that the page stays. Without this one refreshes the page.
 */
export function followWork(): void {
  document.querySelectorAll<HTMLElement>('[data-follow]').forEach((place) => {
    let idle = place.querySelector('[data-going]') ? 0 : LOOKS_WITHOUT_WORK
    let looking = false
    const look = async () => {
      if (looking) return
      looking = true
      while (idle < LOOKS_WITHOUT_WORK) {
        await new Promise((done) => setTimeout(done, LOOK_EVERY))
        if (!document.hidden && (await refresh(place)))
          idle = place.querySelector('[data-going]') ? 0 : idle + 1
      }
      looking = false
    }
    place.addEventListener('submit', () => {
      idle = 0
      void look()
    })
    void look()
  })
}

/** @returns whether an answer came; offline we look again later */
async function refresh(place: HTMLElement): Promise<boolean> {
  try {
    const answer = await fetch(place.dataset['follow']!)
    if (!answer.ok) return true
    const html = await answer.text()
    const focused = place.contains(document.activeElement)
    // Whoever reads or presses there is not disturbed by what stayed the same.
    if (!isSame(place, html)) place.innerHTML = html
    if (focused && !place.contains(document.activeElement))
      place.querySelector<HTMLElement>('button, a')?.focus()
    return true
  } catch {
    return false
  }
}

/** Each form has a new command id every time, which nobody sees. */
function isSame(place: HTMLElement, html: string): boolean {
  const other = document.createElement('div')
  other.innerHTML = html
  return place.textContent === other.textContent
}
