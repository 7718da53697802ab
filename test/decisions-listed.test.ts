/** Whoever looks for why something is as it is finds each decision in one list, and what a number in one means. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../docs/decisions/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const decisions = readdirSync(folder).filter((name) => /^0\d{3}-/.test(name))

test('the list names each decision by its title', () => {
  const listed = textOf('README.md')
  const missing = decisions.filter((name) => {
    const [number, title] = textOf(name).split('\n')[0]!.slice(2).split(' · ')
    return !listed.includes(`- [${number}](${name}) · ${title}`)
  })
  expect(missing).toEqual([])
})

test('a number in parentheses is a decision or a migration that is there', () => {
  const numbers = new Set([
    ...decisions.map((name) => name.slice(0, 4)),
    ...readdirSync(new URL('../db/migrations/', import.meta.url)).map((name) => name.split('-')[0]!),
  ])
  const nowhere = decisions.flatMap((name) =>
    [...textOf(name).matchAll(/\((0\d{3}|[1-9]\d{2})\)/g)]
      .filter(([, number]) => !numbers.has(number!))
      .map(([said]) => `${name} ${said}`),
  )
  expect(nowhere).toEqual([])
})
