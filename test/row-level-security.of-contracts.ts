import type { Who } from './row-level-security.matrix.ts'

/**
 * Who gets through to agreements: a member to the own; board and administration, by whom the co-operative is party,
 * to those of all; a coach to how they stand, and not to what they say; nobody else to any of it. A scan or a word is
 * added in nobody's name but one's own.
 */
export const CONTRACT_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select anna: contract contract_paper contract_scan contract_word scheme_notice
    insert anna: contract_word`,
  greet: `
    select here: contract_text
    select members: contract contract_paper contract_scan contract_word scheme_notice
    insert members: contract contract_scan scheme_notice
    update members: scheme_notice
    delete members: scheme_notice`,
  bea: `
    select here: contract_text
    select members: contract contract_paper contract_scan contract_word scheme_notice
    insert here: contract_text
    update here: contract_text
    update members: scheme_notice
    delete members: scheme_notice`,
  carla: `
    select members: contract contract_word`,
  sander: `
    select there: contract contract_paper contract_scan contract_text contract_word scheme_notice
    insert there: contract contract_scan scheme_notice
    update there: scheme_notice
    delete there: scheme_notice`,
}
