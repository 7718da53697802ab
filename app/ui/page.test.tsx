import { expect, test } from 'vitest'
import { languages } from '../text/index.ts'
import { renderPage } from './page.tsx'
import type { PageProps } from './page-props.ts'

const page: PageProps = {
  language: 'nl',
  title: 'Nieuwe factuur',
  here: '/gilde/facturen?stand=open&vanaf=2',
  nonce: 'abc',
  assets: { stylesheet: '/assets/gilde.css', script: '/assets/main.js' },
  cooperative: { name: 'Het Allemansgilde', href: '/gilde' },
  children: <p>Dag</p>,
}

test('a page names itself and its co-op, and says first that something is wrong', () => {
  expect(renderPage(page)).toMatch(/^<!doctype html><html lang="nl" dir="ltr">/)
  expect(renderPage(page)).toContain('<title>Nieuwe factuur - Het Allemansgilde</title>')
  expect(renderPage({ ...page, errors: true })).toContain(
    '<title>Fout: Nieuwe factuur - Het Allemansgilde</title>',
  )
})

test('every page can be had in the other language, and one comes back to the same place', () => {
  for (const language of languages) {
    const html = renderPage({ ...page, language })
    const other = language === 'nl' ? 'en' : 'nl'
    const back = encodeURIComponent(page.here)
    expect(html).toContain(`href="/taal/${other}?terug=${back}"`)
  }
})

test('the menu says where one is', () => {
  const navigation = [
    { href: '/a', label: 'Overzicht', current: true },
    { href: '/b', label: 'Facturen', count: 0 },
  ]
  const html = renderPage({ ...page, navigation })
  expect(html).toMatch(/href="\/a" aria-current="page"/)
  expect(html).not.toContain('nl-number-badge')
  expect(renderPage({ ...page, navigation, frame: 'bare' })).not.toContain('<nav')
})

test('scripts and styles in the page carry the nonce; nothing has a style attribute', () => {
  const html = renderPage({ ...page, assets: { ...page.assets, inlineStyles: 'p{color:red}</style>' } })
  expect(html).toContain('<script type="module" src="/assets/main.js" nonce="abc">')
  expect(html).toContain('<style nonce="abc">p{color:red}<\\/style></style>')
  expect(html).not.toContain('rel="stylesheet"')
  expect(html).not.toMatch(/\sstyle="/)
})

test('what people typed is text and never markup', () => {
  const html = renderPage({ ...page, title: '</title><script>', person: { name: '<b>Anna</b>' } })
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>Anna')
})
