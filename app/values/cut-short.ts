/**
 * What somebody wrote, cut to about one line for a list: white space becomes one space, and what is left out becomes an
 * ellipsis at the end of a word. The whole stands where it is read.
 *
 * @param most so many characters at most, the ellipsis included
 */
export function cutShort(words: string, most = 140): string {
  const line = words.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  // One endless word is cut in the middle.
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}
