import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that mostly wait: for a browser, for processes that come up or are killed. */
const SLOW = ['/test/load/', '/test/journeys/', '/app/ui/gallery.', '/test/operator.', '/embedded-postgres.']

/**
 * What takes long begins first, so that at the end no core waits for one long file. Vitest does this by itself from
 * the second run on; a clean clone has no first run to learn from.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { true: slow = [], false: quick = [] } = Object.groupBy(
      await super.sort(files),
      ({ moduleId }) => String(SLOW.some((part) => moduleId.includes(part))) as 'true' | 'false',
    )
    return [...slow, ...quick]
  }
}
