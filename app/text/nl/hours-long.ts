/** How long something is, in Dutch. */
/** Hours, as days where they are whole days. */
export function hoursLong(hours: number): string {
  if (hours === 0.5) return '½ uur'
  if (hours >= 24 && hours % 24 === 0) return hours === 24 ? '1 dag' : `${hours / 24} dagen`
  return `${String(hours).replace('.', ',')} uur`
}

/** Hours that really go by, in whole and half ones: `1½ uur`. */
export function exactHours(hours: number): string {
  const whole = Math.floor(hours)
  const said = hours === whole ? String(whole) : `${whole === 0 ? '' : whole}½`
  return `${said} uur`
}
