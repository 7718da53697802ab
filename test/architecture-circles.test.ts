import { expect, test } from 'vitest'
import { productFiles } from './architecture/source.ts'

const files = new Map(productFiles().map(({ path, imports }) => [path, imports.map(({ to }) => to)]))

test('no two files need each other, not even for a type: whoever reads a file can begin at the bottom', () => {
  expect(files.size).toBeGreaterThan(500)
  expect(circlesIn(files)).toEqual([])
})

test('a circle is seen, a fork is none', () => {
  const drawing = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
    ['d', ['e', 'elsewhere']],
    ['e', ['d']],
  ])
  expect(circlesIn(drawing)).toEqual([['d', 'e']])
})

/**
 * The circles in a drawing of arrows, each as its sorted names.
 *
 * Strongly connected components, after R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
 */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const [order, lowest, trail, found] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[][],
  ]
  const visit = (from: string): void => {
    order.set(from, order.size)
    lowest.set(from, order.get(from)!)
    trail.push(from)
    for (const to of arrows.get(from)!) {
      if (!arrows.has(to)) continue
      if (!order.has(to)) visit(to)
      if (trail.includes(to)) lowest.set(from, Math.min(lowest.get(from)!, lowest.get(to)!))
    }
    if (lowest.get(from) !== order.get(from)) return
    const circle = trail.splice(trail.indexOf(from))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const file of arrows.keys()) if (!order.has(file)) visit(file)
  return found
}
