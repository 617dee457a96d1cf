DROP INDEX `submissions_form`;--> statement-breakpoint
ALTER TABLE `submissions` ADD `status` text DEFAULT 'kept' NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `search` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `submissions_stale` ON `submissions` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `submissions_form` ON `submissions` (`workspace_id`,`form_id`,`status`,`created_at`);--> statement-breakpoint
UPDATE `submissions` SET `search` = lower(substr(`body`, 1, 4000));