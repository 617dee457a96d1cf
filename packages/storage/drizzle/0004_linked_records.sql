CREATE TABLE `contact_merges` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`kept_id` text NOT NULL,
	`gone_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `contact_merges_kept` ON `contact_merges` (`workspace_id`,`kept_id`);--> statement-breakpoint
CREATE INDEX `contact_merges_gone` ON `contact_merges` (`workspace_id`,`gone_id`);--> statement-breakpoint
CREATE TABLE `properties` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`of` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `properties_key` ON `properties` (`workspace_id`,`of`,`key`);--> statement-breakpoint
ALTER TABLE `submissions` ADD `contact_id` text;--> statement-breakpoint
CREATE INDEX `submissions_contact` ON `submissions` (`workspace_id`,`contact_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `tickets` ADD `conversation_id` text;--> statement-breakpoint
CREATE INDEX `tickets_conversation` ON `tickets` (`workspace_id`,`conversation_id`);--> statement-breakpoint
ALTER TABLE `audit` ADD `details` text;--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`workspace_id`,`subject`,`at`);--> statement-breakpoint
UPDATE `submissions` SET `contact_id` = json_extract(`body`, '$.contactId');--> statement-breakpoint
UPDATE `tickets` SET `conversation_id` = json_extract(`body`, '$.conversationId');
