CREATE TABLE `connections` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`public_key` text NOT NULL,
	`kind` text NOT NULL,
	`account_id` text,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `connections_public_key` ON `connections` (`public_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `connections_account` ON `connections` (`kind`,`account_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`search` text NOT NULL,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `contacts_seen` ON `contacts` (`workspace_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_member_id` text,
	`inbox_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`visitor_key` text,
	`contact_id` text,
	`unread` integer NOT NULL,
	`preview` text NOT NULL,
	`last_message_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_id` ON `conversations` (`id`);--> statement-breakpoint
CREATE INDEX `conversations_list` ON `conversations` (`workspace_id`,`status`,`last_message_at`);--> statement-breakpoint
CREATE INDEX `conversations_owner` ON `conversations` (`workspace_id`,`status`,`owner_kind`,`owner_member_id`,`last_message_at`);--> statement-breakpoint
CREATE INDEX `conversations_visitor` ON `conversations` (`workspace_id`,`connection_id`,`visitor_key`);--> statement-breakpoint
CREATE INDEX `conversations_contact` ON `conversations` (`workspace_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `flow_versions` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`flow_id` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flow_versions_number` ON `flow_versions` (`workspace_id`,`flow_id`,`number`);--> statement-breakpoint
CREATE TABLE `flows` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `forms` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forms_id` ON `forms` (`id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`contact_id` text NOT NULL,
	`kind` text NOT NULL,
	`scope` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_value` ON `identities` (`workspace_id`,`kind`,`scope`,`value`);--> statement-breakpoint
CREATE INDEX `identities_contact` ON `identities` (`workspace_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `inboxes` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `logins` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`secret_hash` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `logins_secret_hash` ON `logins` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `members` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`email` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`workspace_id`,`email`);--> statement-breakpoint
CREATE TABLE `pipelines` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`flow_id` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `sessions_flow` ON `sessions` (`workspace_id`,`flow_id`,`status`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`form_id` text NOT NULL,
	`idempotency_key` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_key` ON `submissions` (`workspace_id`,`form_id`,`idempotency_key`);--> statement-breakpoint
CREATE INDEX `submissions_form` ON `submissions` (`workspace_id`,`form_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `teams` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`number` integer NOT NULL,
	`contact_id` text,
	`origin_key` text,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_number` ON `tickets` (`workspace_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_origin` ON `tickets` (`workspace_id`,`origin_key`);--> statement-breakpoint
CREATE INDEX `tickets_contact` ON `tickets` (`workspace_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`public_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_public_key` ON `workspaces` (`public_key`);--> statement-breakpoint
CREATE TABLE `audit` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`member_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`workspace_id`,`at`);--> statement-breakpoint
CREATE TABLE `events` (
	`workspace_id` text NOT NULL,
	`session_id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `session_id`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`connection_id` text NOT NULL,
	`key` text NOT NULL,
	`received_at` integer NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`attempts` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_key` ON `ledger` (`workspace_id`,`connection_id`,`key`);--> statement-breakpoint
CREATE INDEX `ledger_state` ON `ledger` (`state`,`received_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`workspace_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`id` text NOT NULL,
	`connection_id` text NOT NULL,
	`at` integer NOT NULL,
	`direction` text NOT NULL,
	`note` integer NOT NULL,
	`client_id` text,
	`external_id` text,
	`delivery_status` text,
	`body` text NOT NULL,
	`delivery` text,
	PRIMARY KEY(`workspace_id`, `conversation_id`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_id` ON `messages` (`workspace_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_client` ON `messages` (`workspace_id`,`conversation_id`,`client_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_external` ON `messages` (`workspace_id`,`connection_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`lane` text NOT NULL,
	`order` integer NOT NULL,
	`session_id` text,
	`conversation_id` text,
	`effect` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`reason` text,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`workspace_id`,`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_lane` ON `outbox` (`workspace_id`,`lane`,`state`,`order`);--> statement-breakpoint
CREATE INDEX `outbox_conversation` ON `outbox` (`workspace_id`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `timers` (
	`workspace_id` text NOT NULL,
	`session_id` text NOT NULL,
	`timer` text NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `session_id`, `timer`)
);
--> statement-breakpoint
CREATE INDEX `timers_due` ON `timers` (`due_at`);