import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, ConsoleMessage, Locator, Page, Response } from 'playwright-core'

/** Somebody at a screen. Every page they come to is looked at: axe, sideways scrolling, the console. */
export type Visitor = {
  readonly page: Page
  /** Goes to an address. @returns the answer of the server */
  open(path: string): Promise<Response>
  /** Presses a button, by its name, and waits for the next page. */
  press(name: string | RegExp): Promise<Response>
  /** Follows a link, by its name. */
  follow(name: string | RegExp): Promise<Response>
  /** Fills a field, by its label: the first one there is, or the first in a part of the page. */
  fill(label: string, value: string, part?: Locator): Promise<void>
  /** Presses keys one after the other, as on a keyboard. */
  key(...keys: string[]): Promise<void>
  /** Presses a key that brings another page. */
  keyTo(key: string): Promise<Response>
  /** Does something that brings another page. */
  going(act: () => Promise<unknown>): Promise<Response>
  /** All text that can be seen, amounts with ordinary spaces. */
  reads(place?: string | Locator): Promise<string>
  close(): Promise<void>
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Settings = {
  readonly context: BrowserContext
  /** Where pages are looked at when the browser itself runs no scripts, and so not those of axe either. */
  readonly still: BrowserContext | undefined
  readonly origin: string
  /** What is wrong with pages is added here. */
  readonly found: string[]
}

/** Somebody with a browser of their own. */
export async function visitor({ context, still, origin, found }: Settings): Promise<Visitor> {
  // Half a megabyte, sent once: the browser has it there for each page that comes.
  await (still ?? context).addInitScript({ content: axeSource })
  const page = await context.newPage()
  const lookHere = () => look(page, found, still)
  // For what hangs, also on a loaded machine.
  page.setDefaultTimeout(30_000)
  listen(page, origin, found)
  const going = async (act: () => Promise<unknown>): Promise<Response> => {
    const arrived = page.waitForResponse(isPage)
    const [response] = await Promise.all([arrived.then((first) => settled(page, first)), act()])
    await lookHere()
    return response
  }
  return {
    page,
    going,
    open: async (path) => {
      const response = (await page.goto(new URL(path, origin).href))!
      await lookHere()
      return response
    },
    press: (name) => going(() => page.getByRole('button', { name, exact: true }).click()),
    follow: (name) => going(() => page.getByRole('link', { name }).first().click()),
    fill: (label, value, part = page.locator('body')) =>
      part.getByLabel(label).and(page.locator('input, textarea')).first().fill(value),
    key: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    keyTo: async (key) => {
      // A person first looks; what comes sooner counts as a second press on the page before.
      await page.waitForTimeout(450)
      return going(() => page.keyboard.press(key))
    },
    reads: async (place = 'body') => {
      const where = typeof place === 'string' ? page.locator(place) : place
      return plain(await where.first().innerText())
    },
    close: async () => {
      await still?.close()
      await context.close()
    },
  }
}

/** Text as a test writes it: no-break spaces are spaces, white space is one space. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Looks at the page as it is now: not too wide, and nothing that axe objects to.
 *
 * @param still a browser that runs scripts, for a page whose own does not: it shows the same page
 */
export async function look(page: Page, found: string[], still?: BrowserContext): Promise<void> {
  const where = `${new URL(page.url()).pathname} at ${page.viewportSize()?.width ?? 0}`
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (wide > 0) found.push(`${where}: ${wide} pixels too wide`)
  const findings = still ? await axeOnCopy(page, still) : await axe(page)
  found.push(...findings.map((finding) => `${where}: ${finding}`))
}

async function axe(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe } = window as Window & typeof globalThis & { axe: Axe }
    const runOnly = { type: 'tag', values }
    // Loading sheets and sounds beforehand serves rules about things that we do not have.
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })
    return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0]?.html ?? ''}`)
  }, RULES)
}

async function axeOnCopy(page: Page, still: BrowserContext): Promise<string[]> {
  const copy = await still.newPage()
  try {
    await copy.setViewportSize(page.viewportSize()!)
    const body = (await page.content()).replace(/<script\b.*?<\/script>/gs, '')
    await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    await copy.goto(page.url())
    return await axe(copy)
  } finally {
    await copy.close()
  }
}

type Axe = {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
}

function isPage(response: Response): boolean {
  return (
    response.request().isNavigationRequest() &&
    response.request().redirectedTo() === null &&
    !isRedirect(response)
  )
}

function isRedirect(response: Response): boolean {
  return response.status() >= 300 && response.status() < 400
}

async function settled(page: Page, response: Response): Promise<Response> {
  await response.finished()
  await page.waitForLoadState('load')
  return response
}

/** A page that says no (4xx) is told in the console by the browser itself; that is no fault of the page. */
function listen(page: Page, origin: string, found: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' && !/content security policy/i.test(message.text())) return
    if (/the server responded with a status of 4\d\d/.test(message.text()) && isOfThePage(page, message))
      return
    found.push(`${page.url().replace(origin, '')}: console: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`${page.url().replace(origin, '')}: script: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) found.push(`${response.url().replace(origin, '')}: ${response.status()}`)
  })
  page.on('request', (request) => {
    const here = request.url().startsWith(origin) || /^(?:data|blob):/.test(request.url())
    if (!here) found.push(`${page.url().replace(origin, '')}: asks elsewhere: ${request.url()}`)
  })
}

function isOfThePage(page: Page, message: ConsoleMessage): boolean {
  return message.location().url.split('#')[0] === page.url().split('#')[0]
}
