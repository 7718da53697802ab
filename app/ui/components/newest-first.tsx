import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'
import { Details } from './disclosure.tsx'

/**
 * A list that grows with time, in groups: the newest in sight, each older one a tap away under its name and how many
 * are in it. The groups stand in the order in which the items come: give those newest first.
 */
export function NewestFirst<Item>(props: {
  items: readonly Item[]
  /** The name of the group of an item: "2026", "oktober 2026". */
  groupOf: (item: Item) => string
  show: (items: readonly Item[], group: string) => ComponentChildren
  /** What an older group is folded under, when that is not its name and how many are in it. */
  summaryOf?: (group: string) => string
}) {
  const text = useText().ui
  const groups = new Map<string, Item[]>()
  for (const item of props.items) {
    const name = props.groupOf(item)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  const [newest, ...older] = groups
  if (!newest) return null
  return (
    <>
      {props.show(newest[1], newest[0])}
      {older.map(([name, items]) => (
        <Details key={name} summary={props.summaryOf?.(name) ?? text.groupWithCount(name, items.length)}>
          {props.show(items, name)}
        </Details>
      ))}
    </>
  )
}
