import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('a real browser shows a page', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<title>Gilde</title><h1>Dag</h1>')
    expect(await page.title()).toBe('Gilde')
  } finally {
    await browser.close()
  }
})
