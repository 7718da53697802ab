const EVERY_MILLISECONDS = 1000

/**
 * `<div data-how-far="/address">`: asks the address every second how far the work is, and puts the answer, a piece of
 * HTML from our own server, in its place. Nothing to say (204) is done: the page is loaded anew and leads on.
 */
export function howFar(): void {
  const place = document.querySelector<HTMLElement>('[data-how-far]')
  const address = place?.dataset['howFar']
  if (place && address) setTimeout(() => void ask(place, address), EVERY_MILLISECONDS)
}

async function ask(place: HTMLElement, address: string): Promise<void> {
  try {
    const answer = await fetch(address, { headers: { 'x-how-far': '1' } })
    // Done, or not there any more: the page itself tells.
    if (answer.status !== 200) return location.replace(address)
    place.innerHTML = await answer.text()
  } catch {
    // Offline for a moment: asked again.
  }
  setTimeout(() => void ask(place, address), EVERY_MILLISECONDS)
}
