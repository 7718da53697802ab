import type { Browser, BrowserContext } from 'playwright-core'
import { moment } from '../../app/platform/clock.ts'
import { assets } from '../../app/web/assets.ts'
import { launchBrowser } from '../harness/browser.ts'
import { freshDatabase } from '../harness/database.ts'
import { startDemoOffice, type DemoOffice, type DemoOfficeOptions } from '../harness/demo-office.ts'
import { visitor, type Visitor } from './visitor.ts'

/** The office with the demo co-op in it, on a Monday morning, and people who come to it with a browser. */
export type Journey = {
  readonly office: DemoOffice
  readonly browser: Browser
  /** Somebody signed in, by the first name in their address. A phone, unless the width says otherwise. */
  signedIn(who: string, device?: Device): Promise<Visitor>
  /** Somebody whom nobody knows yet. */
  stranger(device?: Device): Promise<Visitor>
  /** Lets time go by in the office. */
  wait(minutes: number): void
  /** What went wrong on pages so far, that no reader would see: scripts, styles, what axe found. Empties the list. */
  problems(): string[]
  close(): Promise<void>
}

export type Device = {
  readonly width?: number
  readonly height?: number
  readonly javaScript?: boolean
  readonly language?: string
}

/** 360 pixels wide: the old phone we think of. */
export const PHONE: Device = { width: 360, height: 740 }
export const DESK: Device = { width: 1280, height: 800 }

/** Monday 23 November 2026, a quarter past ten in the morning: just after the demo's last day. */
const BEGIN = new Date('2026-11-23T09:15:00Z').getTime()

/** Starts a journey of its own: database, office and browser. */
export async function startJourney(
  more: Pick<DemoOfficeOptions, 'patience' | 'mollieUrl'> = {},
): Promise<Journey> {
  if (assets().styles === '') throw new Error('The pages have no style sheet yet: run `npm run build` first.')
  const fresh = await freshDatabase('demo')
  const started = performance.now()
  let waited = 0
  const clock = () => moment(new Date(BEGIN + waited + (performance.now() - started)))
  const [office, browser] = await Promise.all([
    startDemoOffice({ ownerUrl: fresh.ownerUrl, clock, ...more }),
    launchBrowser(),
  ])
  const found: string[] = []
  const stranger = async (device: Device = PHONE) => {
    const still = device.javaScript === false ? await browser.newContext() : undefined
    return visitor({ context: await contextOf(browser, device), still, origin: office.origin, found })
  }
  return {
    office,
    browser,
    stranger,
    async signedIn(who, device) {
      const visitor = await stranger(device)
      const [name = '', value = ''] = (await office.signIn(`${who}@voorbeeld.example`)).split('=')
      await visitor.page.context().addCookies([{ name, value, url: office.origin }])
      return visitor
    },
    wait: (minutes) => void (waited += minutes * 60_000),
    problems: () => found.splice(0),
    async close() {
      await browser.close()
      await office.close()
      await fresh.drop()
    },
  }
}

function contextOf(browser: Browser, device: Device): Promise<BrowserContext> {
  const { width = 360, height = 740, javaScript = true, language = 'nl-NL' } = device
  return browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    locale: language,
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
}
