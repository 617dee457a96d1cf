CREATE TABLE `conversation_marks` (
	`workspace_id` text NOT NULL,
	`mark` text NOT NULL,
	`conversation_id` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `mark`, `conversation_id`)
);
--> statement-breakpoint
CREATE INDEX `conversation_marks_of` ON `conversation_marks` (`workspace_id`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `labels` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`name_key` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `labels_name` ON `labels` (`workspace_id`,`name_key`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `snippets` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
DROP INDEX `conversations_list`;--> statement-breakpoint
DROP INDEX `conversations_owner`;--> statement-breakpoint
ALTER TABLE `conversations` ADD `channel` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `shelf` text DEFAULT 'desk' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `waiting_since` integer DEFAULT 9007199254740991 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `snooze_until` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `marks` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `created_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `conversations_shelf` ON `conversations` (`workspace_id`,`status`,`shelf`,`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_waiting` ON `conversations` (`workspace_id`,`status`,`shelf`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_snooze` ON `conversations` (`snooze_until`);--> statement-breakpoint
CREATE INDEX `conversations_created` ON `conversations` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `conversations_list` ON `conversations` (`workspace_id`,`status`,`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_owner` ON `conversations` (`workspace_id`,`status`,`shelf`,`owner_kind`,`owner_member_id`,`last_message_at`);--> statement-breakpoint
UPDATE `conversations` SET `channel` = coalesce(json_extract(`body`, '$.channel'), ''), `created_at` = coalesce(json_extract(`body`, '$.createdAt'), 0);--> statement-breakpoint
CREATE TRIGGER `conversation_marks_added` AFTER INSERT ON `conversations` WHEN new.`marks` <> '[]' BEGIN
	INSERT OR IGNORE INTO `conversation_marks` SELECT new.`workspace_id`, value, new.`id` FROM json_each(new.`marks`);
END;--> statement-breakpoint
CREATE TRIGGER `conversation_marks_changed` AFTER UPDATE ON `conversations` WHEN new.`marks` <> old.`marks` BEGIN
	DELETE FROM `conversation_marks` WHERE `workspace_id` = new.`workspace_id` AND `conversation_id` = new.`id`;
	INSERT OR IGNORE INTO `conversation_marks` SELECT new.`workspace_id`, value, new.`id` FROM json_each(new.`marks`);
END;--> statement-breakpoint
CREATE TRIGGER `conversation_marks_removed` AFTER DELETE ON `conversations` BEGIN
	DELETE FROM `conversation_marks` WHERE `workspace_id` = old.`workspace_id` AND `conversation_id` = old.`id`;
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `message_search` USING fts5(workspace, conversation, seq UNINDEXED, words, tokenize = "unicode61 remove_diacritics 2");--> statement-breakpoint
CREATE TRIGGER `message_search_added` AFTER INSERT ON `messages` BEGIN
	INSERT INTO `message_search` (workspace, conversation, seq, words)
	SELECT new.`workspace_id`, new.`conversation_id`, new.`seq`, found FROM (
		SELECT group_concat(value, ' ') AS found FROM json_tree(new.`body`, '$.parts') WHERE type = 'text' AND key IN ('text', 'alt', 'name', 'title', 'value')
	) WHERE found IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `message_search_removed` AFTER DELETE ON `messages` BEGIN
	DELETE FROM `message_search` WHERE rowid IN (
		SELECT rowid FROM `message_search` WHERE `message_search` MATCH 'workspace : "' || replace(old.`workspace_id`, '"', '') || '" AND conversation : "' || replace(old.`conversation_id`, '"', '') || '"' AND seq = old.`seq` AND conversation = old.`conversation_id`
	);
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `contact_search` USING fts5(workspace, contact, words, tokenize = "unicode61 remove_diacritics 2");--> statement-breakpoint
CREATE TRIGGER `contact_search_added` AFTER INSERT ON `contacts` BEGIN
	INSERT INTO `contact_search` (workspace, contact, words) VALUES (new.`workspace_id`, new.`id`, new.`search`);
END;--> statement-breakpoint
CREATE TRIGGER `contact_search_changed` AFTER UPDATE ON `contacts` WHEN new.`search` <> old.`search` BEGIN
	DELETE FROM `contact_search` WHERE rowid IN (
		SELECT rowid FROM `contact_search` WHERE `contact_search` MATCH 'workspace : "' || replace(old.`workspace_id`, '"', '') || '" AND contact : "' || replace(old.`id`, '"', '') || '"' AND contact = old.`id`
	);
	INSERT INTO `contact_search` (workspace, contact, words) VALUES (new.`workspace_id`, new.`id`, new.`search`);
END;--> statement-breakpoint
CREATE TRIGGER `contact_search_removed` AFTER DELETE ON `contacts` BEGIN
	DELETE FROM `contact_search` WHERE rowid IN (
		SELECT rowid FROM `contact_search` WHERE `contact_search` MATCH 'workspace : "' || replace(old.`workspace_id`, '"', '') || '" AND contact : "' || replace(old.`id`, '"', '') || '"' AND contact = old.`id`
	);
END;--> statement-breakpoint
INSERT INTO `message_search` (workspace, conversation, seq, words)
SELECT `workspace_id`, `conversation_id`, `seq`, found FROM (
	SELECT `workspace_id`, `conversation_id`, `seq`, (
		SELECT group_concat(value, ' ') FROM json_tree(`messages`.`body`, '$.parts') WHERE type = 'text' AND key IN ('text', 'alt', 'name', 'title', 'value')
	) AS found FROM `messages` ORDER BY `at`, `seq`
) WHERE found IS NOT NULL;--> statement-breakpoint
INSERT INTO `contact_search` (workspace, contact, words) SELECT `workspace_id`, `id`, `search` FROM `contacts`;
