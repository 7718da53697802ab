/** A word of this many letters fits on the narrowest phone. */
const FITS = 24

/** A name in a table: a word that is too long for a column may break, so that the page never grows wider. */
export function LongName({ name }: { name: string }) {
  return (
    <>
      {name.split(new RegExp(`(?<=\\S{${FITS}})(?=\\S)`)).map((part, at) => (
        <>
          {at > 0 && <wbr />}
          {part}
        </>
      ))}
    </>
  )
}
