import type { Page } from 'playwright-core'

/** A control as its own markup begins, so that whoever reads the finding can look it up. */
type Stop = { readonly control: number; readonly fault: string | undefined }
type Walk = { stops: Stop[]; controls: Element[] }
type Walked = Window & { walk?: Walk }

/**
 * Goes through a page with Tab alone, as somebody does who cannot hold a mouse (WCAG 2.2: 2.1.1, 2.1.2, 2.4.3, 2.4.7,
 * 2.4.11): each control is come to, once, in the order of the page; it shows that it has the focus; it is in sight.
 *
 * @returns what is wrong, a sentence each
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const controls = await page.evaluate(beginWalk)
  // One more than there are: whoever is caught in a control does not come past the last. All are sent at once, and the
  // browser takes them in turn: to wait for an answer to each costs twice what the presses themselves do.
  await Promise.all(Array.from({ length: controls + 1 }, () => page.keyboard.press('Tab')))
  return page.evaluate(endWalk)
}

/** Runs in the page: finds what can be used and notes where the focus goes. @returns how many controls there are */
function beginWalk(): number {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const seen = new Set<string>()
  const controls = [...document.querySelectorAll<HTMLElement>(usable)].filter((control) => {
    if (control.matches(':disabled, [tabindex="-1"], input[type=hidden]')) return false
    if (!control.checkVisibility({ visibilityProperty: true })) return false
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    // Choices of one question are one stop: the arrows go from one to the other.
    const question = `${control.form?.id}/${control.form?.action}/${control.name}`
    return !seen.has(question) && Boolean(seen.add(question))
  })
  const walk: Walk = { stops: [], controls }
  ;(window as Walked).walk = walk
  const placeOf = (focused: HTMLElement): number => {
    const isSame = (control: Element) =>
      control === focused ||
      (focused instanceof HTMLInputElement &&
        focused.type === 'radio' &&
        control instanceof HTMLInputElement &&
        control.form === focused.form &&
        control.name === focused.name)
    return controls.findIndex(isSame)
  }
  const faultOf = (focused: HTMLElement): string | undefined => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    if (!isShown) return 'does not show that it has the focus'
    const [box] = focused.getClientRects()
    if (!box || box.width === 0) return undefined
    // The middle of what can be seen of it: a large field does not fit the screen of a phone.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (top >= bottom) return 'is out of sight when it has the focus'
    const above = document.elementFromPoint(
      Math.min(box.x + box.width / 2, innerWidth - 1),
      (top + bottom) / 2,
    )
    const own = above === null || focused.contains(above) || above.contains(focused) || above.closest('label')
    return own ? undefined : 'is behind something else when it has the focus'
  }
  document.addEventListener('focusin', ({ target }) => {
    const focused = target as HTMLElement
    walk.stops.push({ control: placeOf(focused), fault: faultOf(focused) })
  })
  ;(document.activeElement as HTMLElement | null)?.blur()
  getSelection()?.removeAllRanges()
  scrollTo(0, 0)
  return controls.length
}

/** Runs in the page, after the last press. */
function endWalk(): string[] {
  const { stops, controls } = (window as Walked).walk!
  const markup = (control: number) => controls[control]!.outerHTML.slice(0, 90)
  const reached = new Set(stops.map(({ control }) => control))
  const once = stops.filter(({ control }, at) => stops.findIndex((stop) => stop.control === control) === at)
  // Where a page puts the focus itself, the walk begins there, and comes to the first control after the last.
  const isBefore = (a: Stop, b: Stop | undefined) =>
    b !== undefined && b.control !== 0 && b.control < a.control
  return [
    ...controls
      .keys()
      .filter((control) => !reached.has(control))
      .map((c) => `Tab does not come to ${markup(c)}`),
    ...once
      .filter(({ fault }) => fault !== undefined)
      .map(({ control, fault }) => `${markup(control)} ${fault}`),
    ...once
      .filter((stop, at) => isBefore(stop, once[at + 1]))
      .map(({ control }) => `after ${markup(control)} Tab goes back`),
  ]
}
