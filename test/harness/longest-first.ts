import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Those that take longest, because they wait for a browser or for processes that come up or are killed, in the order
 * in which they begin. One makes the demo co-op meanwhile, which takes half a minute; those that need it as well come
 * after those that do not.
 */
const SLOW = [
  '/test/journeys/every-page.',
  '/test/load/',
  '/app/ui/gallery.',
  '/test/operator.',
  '/app/cli/story.',
  '/embedded-postgres.',
  '/test/journeys/',
]

/**
 * What takes long begins first, so that at the end no core waits for one long file. Vitest does this by itself from
 * the second run on; a clean clone has no first run to learn from.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => turnOf(a) - turnOf(b))
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  const turn = SLOW.findIndex((part) => moduleId.includes(part))
  return turn === -1 ? SLOW.length : turn
}
