import type { Page } from 'playwright-core'

/**
 * Reads the page as the server sent it: what only a script could make work must be hidden until the script is there.
 *
 * @param html the page before any script ran
 * @returns what somebody without scripts would press in vain, a sentence each
 */
export async function deadWithoutScripts(page: Page, html: string): Promise<string[]> {
  return page.evaluate((sent) => {
    const read = new DOMParser().parseFromString(sent, 'text/html')
    const dead = {
      'a button that sends nothing': 'button[type=button], button[type=reset]',
      'a button without a form': 'button:not([type=button], form *, [form])',
      'a field without a form':
        'input:not(form *, [form]), select:not(form *, [form]), textarea:not(form *, [form])',
      'a link that leads nowhere': 'a:not([href]), a[href=""], a[href="#"], a[href^="javascript:"]',
    }
    return Object.entries(dead).flatMap(([fault, selector]) =>
      [...read.querySelectorAll(selector)]
        .filter((control) => control.closest('[hidden], template') === null)
        // Shown as it will be, with beside it why it cannot be pressed here.
        .filter((control) => !control.matches(':disabled[aria-describedby]'))
        .map((control) => `${fault}: ${control.outerHTML.slice(0, 90)}`),
    )
  }, html)
}
