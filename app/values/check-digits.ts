/**
 * The rest after division by 97 (ISO 7064 mod 97-10) of digits and capitals, with A = 10 … Z = 35. An IBAN, an RF
 * reference and the VAT number of a sole trader are right when it is 1.
 *
 * @param text digits and capitals only
 */
export function remainder97(text: string): number {
  let rest = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest
}
