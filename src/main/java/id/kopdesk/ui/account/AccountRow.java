package id.kopdesk.ui.account;

import id.kopdesk.account.Account;

/** An account as the list shows it. */
record AccountRow(Account account, boolean hasPassword) {}
