-- As orders that became no draft: who works beside a member lets go of nothing that their web shop said.
call only_by_own_hand('shop_order_heard', 'delete');
