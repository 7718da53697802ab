/**
 * Which domain owns which table: its rules say what the rows mean. docs/decisions/0019. `platform` owns what is of no
 * domain.
 */
export const TABLE_OWNERS: Readonly<Record<string, readonly string[]>> = {
  platform: ['command_log', 'file', 'mail', 'link', 'read_log', 'scheduled_run', 'migration'],
  people: [
    'person',
    'role_assignment',
    'session',
    'passkey',
    'passkey_challenge',
    'second_factor',
    'recovery_code',
    'sign_in_code',
    'sign_in_card',
    'sign_in_event',
    'rate_limit',
    'installation_operator',
    'municipality_sign_in',
    'municipal_account',
  ],
  cooperative: ['cooperative', 'vat_mode'],
  members: ['member', 'business', 'member_business'],
  books: [
    'account',
    'account_month',
    'journal_counter',
    'journal_entry',
    'journal_line',
    'period_close',
    'period_soft_close',
    'period_reopening',
    'late_entry',
    'night_check',
  ],
  annual: ['annual_account', 'annual_adoption', 'annual_extension'],
  pots: [
    'scheme',
    'scheme_version',
    'member_scheme',
    'sharing',
    'sharing_part',
    'sharing_state',
    'pot_movement',
    'pot_request',
    'pot_yes',
  ],
  sales: [
    'online_account',
    'online_payment',
    'online_booking',
    'customer',
    'invoice',
    'invoice_share',
    'invoice_line',
    'invoice_vat',
    'invoice_event',
    'invoice_counter',
    'settlement',
    'e_invoice_sending',
    'peppol_account',
  ],
  spending: ['job_cost', 'kept_receipt', 'supplier', 'supplier_invoice', 'spending_limit'],
  collecting: ['reminder_plan', 'reminder_letter', 'reminder', 'reminder_pause', 'write_off'],
  tax: ['vat_period', 'vat_return', 'vat_return_slice', 'icp_statement'],
  bank: ['bank_account', 'bank_statement', 'bank_line', 'bank_match', 'bank_allocation', 'bank_rejection'],
}

/**
 * Facts that many need beside their own rows: who somebody is, what a business or customer is called, how a
 * co-operative stands in law, and the file behind a row. Their rows mean what they say, so a query may join them.
 */
export const MAY_BE_JOINED: ReadonlySet<string> = new Set([
  'person',
  'role_assignment',
  'cooperative',
  'member',
  'business',
  'member_business',
  'customer',
  'file',
  'mail',
  'link',
])
