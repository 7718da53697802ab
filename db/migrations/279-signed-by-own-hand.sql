-- Nobody signs, says no or asks on behalf of a member: an agreement is a word of their own (272, docs/decisions/0042 and 0045).
call only_by_own_hand('contract', 'insert');
call only_by_own_hand('contract_paper', 'insert');
call only_by_own_hand('contract_word', 'insert');
call only_by_own_hand('contract_scan', 'insert');
call only_by_own_hand('scheme_notice', 'insert');
