import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/harness/browser.ts'
import { serveGallery, type GallerySite } from '../gallery-site.fixture.tsx'
import type { GalleryPage } from '../gallery.fixture.tsx'

let browser: Browser
let site: GallerySite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchBrowser(), serveGallery()])
}, 300_000)

beforeEach(() => {
  site.posted.length = 0
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('after typing, the sum is worked out once for all of it', async () => {
  const page = await open('new-invoice')
  await page.locator('#price').fill('10')
  await page.locator('#price').fill('100,05')
  await page.locator('#brings').getByText('Gerekend: 100,05').waitFor()
  expect(site.posted).toHaveLength(1)
  expect(site.posted[0]).toMatch(/^\/preview .*commandId=/)
  await page.close()
})

test('pressing twice sends once, also another button; after coming back one can send again', async () => {
  const page = await open('new-invoice')
  const send = page.getByRole('button', { name: 'Stuur naar de administratie' })
  const sent = page.waitForURL('**/new-invoice#')
  await send.evaluate((button: HTMLButtonElement) => {
    button.click()
    button.click()
    button.form?.querySelectorAll('button')[1]?.click()
  })
  await sent
  await expect.poll(() => site.posted.length).toBe(1)
  expect(site.posted[0]).not.toContain('intent=save')
  await page.goBack()
  expect(await send.getAttribute('aria-disabled')).toBeNull()
  await page.close()
})

test('a list can be worked through with the keyboard alone', async () => {
  const page = await open('today')
  const pressed = await listen(page)
  await page.keyboard.press('j')
  expect(await focused(page)).toContain('Anna')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused(page)).toContain('Fatma')
  await page.keyboard.press('k')
  expect(await focused(page)).toContain('Piet')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  expect(await pressed()).toEqual(['Terugsturen', 'Goedkeuren'])
  await page.keyboard.press('?')
  expect(await page.locator('[data-key-help]').getAttribute('open')).not.toBeNull()
  await page.close()
})

test('a key that is held does its thing once', async () => {
  const page = await open('today')
  const pressed = await listen(page)
  await page.keyboard.press('j')
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await pressed()).toEqual(['Goedkeuren'])
  await page.close()
})

test('what is in doubt asks first: the key goes to the button and says why, and pressing again does it', async () => {
  const page = await open('today')
  const pressed = await listen(page)
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('button[data-key="Enter"]')!
    button.dataset['asks'] = ''
    button.setAttribute('aria-describedby', 'why')
    button.insertAdjacentHTML('beforebegin', '<p id="why" hidden>Klopt het?</p>')
  })
  await page.keyboard.press('Enter')
  expect(await pressed()).toEqual([])
  expect(await focused(page)).toContain('Goedkeuren')
  expect(await page.isVisible('#why')).toBe(true)
  await page.keyboard.press('Enter')
  expect(await pressed()).toEqual(['Goedkeuren'])
  await page.close()
})

test('keys can be switched off, stay off, and never act with a modifier', async () => {
  const page = await open('today')
  const pressed = await listen(page)
  await page.keyboard.press('Control+r', { delay: 0 }).catch(() => undefined)
  await page.keyboard.press('?')
  await page.getByLabel('Sneltoetsen gebruiken').uncheck()
  await page.keyboard.press('r')
  expect(await pressed()).toEqual([])
  await page.reload()
  await page.keyboard.press('j')
  expect(await page.locator('[data-item][aria-current]').count()).toBe(0)
  expect(await page.locator('[data-keys-switch]').isChecked()).toBe(false)
  await page.close()
})

test('keys leave those who type alone', async () => {
  const page = await open('components')
  await page.locator('#name').focus()
  await page.keyboard.press('j')
  expect(await page.locator('#name').inputValue()).toMatch(/j/)
  expect(await page.locator('[data-item][aria-current]').count()).toBe(0)
  await page.close()
})

test('on a choice the arrows choose, and do not walk through the list', async () => {
  const page = await open('today')
  await page.evaluate(() => {
    const choices = [1, 2].map((n) => `<label><input type="radio" name="c" id="c${n}">${n}</label>`).join('')
    document.querySelector('main')!.insertAdjacentHTML('beforeend', choices)
  })
  await page.locator('#c1').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('#c2').isChecked()).toBe(true)
  expect(await page.locator('[data-item][aria-current]').count()).toBe(0)
  await page.close()
})

test('what went wrong has the focus when the page comes', async () => {
  const page = await open('components')
  expect(await focused(page)).toContain('Er zijn nog 2 dingen niet goed')
  await page.getByRole('link', { name: 'Schrijf op wat je hebt gedaan' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('wrong-what')
  await page.close()
})

test('an account number is copied as the bank wants it', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(site.address('customer'))
  await page.getByRole('button', { name: /Kopieer/ }).click()
  await page.getByText('Gekopieerd').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('NL02ABNA0123456789')
  await context.close()
})

test('a chosen photo is shown, and a file that is too large is named', async () => {
  const page = await open('components')
  const onePixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const photo = { name: "bon $' %size%.png", mimeType: 'image/png', buffer: Buffer.from(onePixel, 'base64') }
  await page.locator('#receipt').setInputFiles(photo)
  await page.locator('.file-preview img').waitFor()
  expect(await page.locator('.file-preview').innerText()).toContain("bon $' ")
  await page.locator('#receipt').setInputFiles({
    ...photo,
    name: 'groot.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(11_000_000),
  })
  expect(await page.locator('.file-preview').innerText()).toContain('groot.pdf is te groot')
  await page.close()
})

test('a shared device warns after 13 silent minutes and signs out after 15', async () => {
  const page = await browser.newPage()
  await page.clock.install()
  await page.goto(site.address('home'))
  await page.clock.fastForward(12 * 60_000)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.clock.fastForward(90_000)
  expect(await page.getByRole('alert').innerText()).toContain('vanzelf uit')
  await page.keyboard.press('Shift')
  expect(await page.getByRole('alert').count()).toBe(0)
  const left = page.waitForURL('**/uit')
  // The page goes away under the clock, so the clock may never come back.
  page.clock.fastForward(16 * 60_000).catch(() => undefined)
  await left
  expect(site.posted).toEqual(['/uit '])
  await page.close()
})

test('without JavaScript everything is there but what cannot work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.address('new-invoice'))
  expect(await page.getByRole('button', { name: 'Reken uit' }).isVisible()).toBe(true)
  await page.goto(site.address('customer'))
  expect(await page.getByRole('button', { name: /Kopieer/ }).count()).toBe(0)
  await context.close()
})

async function open(name: GalleryPage): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site.address(name))
  return page
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Collects the names of the buttons that are pressed, and keeps them from doing anything. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { pressed: seen })
    document.querySelectorAll('[data-key]').forEach((button) => {
      button.addEventListener('click', (event) => {
        event.preventDefault()
        seen.push(button.textContent ?? '')
      })
    })
  })
  return () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)
}
