// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! What the spec allows: every function compiles.

#![allow(dead_code, deprecated, unused_imports)]
mod indicators {
    use iadvize::AvailableOn;
    use iadvize::statistics::*;

    fn contact_answered_after_first_message_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn contact_missed_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactMissedNumber);
    }

    fn contact_missed_with_busy_operators_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactMissedWithBusyOperatorsNumber);
    }

    fn contact_missed_with_no_operators_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactMissedWithNoOperatorsNumber);
    }

    fn contact_simultaneous_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactSimultaneousNumber);
    }

    fn contact_waiting_abort_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactWaitingAbortNumber);
    }

    fn contact_waiting_answered_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactWaitingAnsweredNumber);
    }

    fn contact_waiting_before_quit_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactWaitingBeforeQuitDuration);
    }

    fn contact_waiting_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactWaitingDuration);
    }

    fn contact_waiting_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactWaitingNumber);
    }

    fn contact_per_hour_average_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ContactPerHourNumber);
    }

    fn rule_contact_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(RuleContactRate);
    }

    fn rule_display_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(MaxOccupationDuration);
    }

    fn max_occupation_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(MaxOccupationRate);
    }

    fn non_production_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(NonProductionDuration);
    }

    fn non_production_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(NonProductionRate);
    }

    fn presentation_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(PresentationDuration);
    }

    fn production_smoothed_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ProductionSmoothedDuration);
    }

    fn presence_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ProductionDuration);
    }

    fn satisfaction_delay_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(SatisfactionWelcomeRate);
    }

    fn occupation_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(OccupationDuration);
    }

    fn conversion_rate_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_chat() {
        fn available<I: AvailableOn<Chat>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn contact_per_hour_average_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ContactPerHourNumber);
    }

    fn rule_contact_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(RuleContactRate);
    }

    fn rule_display_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(MaxOccupationDuration);
    }

    fn max_occupation_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(MaxOccupationRate);
    }

    fn non_production_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(NonProductionDuration);
    }

    fn non_production_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(NonProductionRate);
    }

    fn presentation_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(PresentationDuration);
    }

    fn production_smoothed_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ProductionSmoothedDuration);
    }

    fn presence_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ProductionDuration);
    }

    fn satisfaction_delay_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(SatisfactionWelcomeRate);
    }

    fn occupation_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(OccupationDuration);
    }

    fn conversion_rate_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_call() {
        fn available<I: AvailableOn<Call>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn presence_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ProductionDuration);
    }

    fn conversion_rate_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_facebook() {
        fn available<I: AvailableOn<Facebook>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn presence_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ProductionDuration);
    }

    fn conversion_rate_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_twitter() {
        fn available<I: AvailableOn<Twitter>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn presence_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ProductionDuration);
    }

    fn conversion_rate_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_facebookbusinessonmessenger() {
        fn available<I: AvailableOn<FacebookBusinessOnMessenger>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn presence_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ProductionDuration);
    }

    fn conversion_rate_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_sms() {
        fn available<I: AvailableOn<Sms>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn presence_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ProductionDuration);
    }

    fn conversion_rate_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_whatsapp() {
        fn available<I: AvailableOn<Whatsapp>>(_: I) {}
        available(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactDuration);
    }

    fn contact_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactNumber);
    }

    fn contact_sent_message_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactSentMessageNumber);
    }

    fn contact_received_message_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactUnansweredNumber);
    }

    fn contact_waiting_abort_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactWaitingAbortNumber);
    }

    fn contact_waiting_answered_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactWaitingAnsweredNumber);
    }

    fn contact_waiting_before_quit_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactWaitingBeforeQuitDuration);
    }

    fn contact_waiting_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactWaitingDuration);
    }

    fn contact_waiting_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactWaitingNumber);
    }

    fn contact_per_hour_average_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ContactPerHourNumber);
    }

    fn rule_contact_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(RuleContactRate);
    }

    fn rule_display_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(MaxOccupationDuration);
    }

    fn max_occupation_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(MaxOccupationRate);
    }

    fn non_production_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(NonProductionDuration);
    }

    fn non_production_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(NonProductionRate);
    }

    fn presentation_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(PresentationDuration);
    }

    fn production_smoothed_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ProductionSmoothedDuration);
    }

    fn presence_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(PresenceDuration);
    }

    fn presence_smoothed_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(PresenceSmoothedDuration);
    }

    fn occupation_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(OccupationRate);
    }

    fn non_occupation_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(NonOccupationDuration);
    }

    fn non_occupation_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(MaxAndPartialOccupationRate);
    }

    fn production_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ProductionDuration);
    }

    fn satisfaction_delay_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(SatisfactionWelcomeRate);
    }

    fn occupation_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(OccupationDuration);
    }

    fn conversion_rate_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(ConversionRate);
    }

    fn cart_after_contact_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(CartAfterContactAmount);
    }

    fn cart_global_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionTotalAmount);
    }

    fn transaction_total_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_video() {
        fn available<I: AvailableOn<Video>>(_: I) {}
        available(TransactionAmountPerConversation);
    }
}

mod operations {
    use iadvize::*;

    fn call_meeting_list(client: &Client) {
        let _ = client.call_meetings().list();
    }

    fn client_account_list(client: &Client) {
        let _ = client.client_accounts().list();
    }

    fn client_account_get(client: &Client) {
        let _ = client.client_accounts().get(ClientId(1));
    }

    fn conversation_list(client: &Client) {
        let _ = client.conversations().list();
    }

    fn conversation_get(client: &Client) {
        let _ = client.conversations().get(ConversationId(1));
    }

    fn group_list(client: &Client) {
        let _ = client.groups().list();
    }

    fn group_get(client: &Client) {
        let _ = client.groups().get(GroupId(1));
    }

    fn group_create(client: &Client) {
        let _ = client.groups().create(NewGroup::new());
    }

    fn group_update(client: &Client) {
        let _ = client.groups().update(GroupId(1), GroupChanges::new());
    }

    fn group_delete(client: &Client) {
        let _ = client.groups().delete(GroupId(1));
    }

    fn operator_list(client: &Client) {
        let _ = client.operators().list();
    }

    fn operator_get(client: &Client) {
        let _ = client.operators().get(OperatorId(1));
    }

    fn operator_create(client: &Client) {
        let _ = client.operators().create(NewOperator::new());
    }

    fn operator_update(client: &Client) {
        let _ = client.operators().update(OperatorId(1), OperatorChanges::new());
    }

    fn operator_delete(client: &Client) {
        let _ = client.operators().delete(OperatorId(1));
    }

    fn satisfaction_list(client: &Client) {
        let _ = client.satisfactions().list();
    }

    fn satisfaction_get(client: &Client) {
        let _ = client.satisfactions().get(SatisfactionId(1));
    }

    fn skill_list(client: &Client) {
        let _ = client.skills().list();
    }

    fn skill_get(client: &Client) {
        let _ = client.skills().get(SkillId(1));
    }

    fn skill_create(client: &Client) {
        let _ = client.skills().create(NewSkill::new());
    }

    fn skill_update(client: &Client) {
        let _ = client.skills().update(SkillId(1), SkillChanges::new());
    }

    fn skill_delete(client: &Client) {
        let _ = client.skills().delete(SkillId(1));
    }

    fn statistic_get(client: &Client) {
        let _ = client.statistics().get();
    }

    fn tag_list(client: &Client) {
        let _ = client.tags().list();
    }

    fn tag_get(client: &Client) {
        let _ = client.tags().get(TagId(1));
    }

    fn tag_create(client: &Client) {
        let _ = client.tags().create([NewTag::new("", 1)]);
    }

    fn transaction_list(client: &Client) {
        let _ = client.transactions().list();
    }

    fn transaction_get(client: &Client) {
        let _ = client.transactions().get(TransactionId(1));
    }

    fn visitor_list(client: &Client) {
        let _ = client.visitors().list();
    }

    fn visitor_get(client: &Client) {
        let _ = client.visitors().get(VisitorId(1));
    }

    fn visitor_create(client: &Client) {
        let _ = client.visitors().create(NewVisitor::new());
    }

    fn visitor_update(client: &Client) {
        let _ = client.visitors().update(VisitorId(1), VisitorChanges::new());
    }

    fn visitor_delete(client: &Client) {
        let _ = client.visitors().delete(VisitorId(1));
    }

    fn website_list(client: &Client) {
        let _ = client.websites().list();
    }

    fn website_get(client: &Client) {
        let _ = client.websites().get(WebsiteId(1));
    }

    fn website_update(client: &Client) {
        let _ = client.websites().update(WebsiteId(1), WebsiteChanges::new());
    }
}

mod identifiers {
    use iadvize::*;

    fn call_meeting_list_website_id_of_website_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(WebsiteId(1));
    }

    fn client_account_get_of_client_id(client: &Client) {
        let _ = client.client_accounts().get(ClientId(1));
    }

    fn conversation_list_website_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().website_id(WebsiteId(1));
    }

    fn conversation_list_operator_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().operator_id(OperatorId(1));
    }

    fn conversation_list_visitor_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(VisitorId(1));
    }

    fn conversation_list_skill_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().skill_id(SkillId(1));
    }

    fn conversation_list_tag_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().tag_id(TagId(1));
    }

    fn conversation_list_rule_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().rule_id(RuleId(1));
    }

    fn conversation_get_of_conversation_id(client: &Client) {
        let _ = client.conversations().get(ConversationId(1));
    }

    fn group_list_parent_id_of_group_id(client: &Client) {
        let _ = client.groups().list().parent_id(GroupId(1));
    }

    fn group_get_of_group_id(client: &Client) {
        let _ = client.groups().get(GroupId(1));
    }

    fn group_create_parent_id_of_group_id() {
        let _ = NewGroup::new().parent_id(GroupId(1));
    }

    fn group_update_of_group_id(client: &Client) {
        let _ = client.groups().update(GroupId(1), GroupChanges::new());
    }

    fn group_update_parent_id_of_group_id() {
        let _ = GroupChanges::new().parent_id(GroupId(1));
    }

    fn group_delete_of_group_id(client: &Client) {
        let _ = client.groups().delete(GroupId(1));
    }

    fn odigo_callback_pick_up_website_id_of_website_id() {
        let _ = PickUp::new("", WebsiteId(1), "");
    }

    fn odigo_callback_hang_up_website_id_of_website_id() {
        let _ = HangUp::new("", WebsiteId(1), "");
    }

    fn operator_list_id_of_operator_id(client: &Client) {
        let _ = client.operators().list().id(OperatorId(1));
    }

    fn operator_list_group_id_of_group_id(client: &Client) {
        let _ = client.operators().list().group_id(GroupId(1));
    }

    fn operator_list_website_id_of_website_id(client: &Client) {
        let _ = client.operators().list().website_id(WebsiteId(1));
    }

    fn operator_list_website_list_of_website_id(client: &Client) {
        let _ = client.operators().list().website_list([WebsiteId(1)]);
    }

    fn operator_list_skill_id_of_skill_id(client: &Client) {
        let _ = client.operators().list().skill_id(SkillId(1));
    }

    fn operator_get_of_operator_id(client: &Client) {
        let _ = client.operators().get(OperatorId(1));
    }

    fn operator_create_group_id_of_group_id() {
        let _ = NewOperator::new().group_id(GroupId(1));
    }

    fn operator_create_website_list_of_website_id() {
        let _ = NewOperator::new().website_list([WebsiteId(1)]);
    }

    fn operator_create_skill_list_of_skill_id() {
        let _ = NewOperator::new().skill_list([SkillId(1)]);
    }

    fn operator_update_of_operator_id(client: &Client) {
        let _ = client.operators().update(OperatorId(1), OperatorChanges::new());
    }

    fn operator_update_group_id_of_group_id() {
        let _ = OperatorChanges::new().group_id(GroupId(1));
    }

    fn operator_update_website_list_of_website_id() {
        let _ = OperatorChanges::new().website_list([WebsiteId(1)]);
    }

    fn operator_update_skill_list_of_skill_id() {
        let _ = OperatorChanges::new().skill_list([SkillId(1)]);
    }

    fn operator_delete_of_operator_id(client: &Client) {
        let _ = client.operators().delete(OperatorId(1));
    }

    fn operator_list_live_id_of_operator_id(client: &Client) {
        let _ = client.operators().list_live().id(OperatorId(1));
    }

    fn operator_list_live_group_id_of_group_id(client: &Client) {
        let _ = client.operators().list_live().group_id(GroupId(1));
    }

    fn operator_list_live_website_id_of_website_id(client: &Client) {
        let _ = client.operators().list_live().website_id(WebsiteId(1));
    }

    fn operator_list_live_website_list_of_website_id(client: &Client) {
        let _ = client.operators().list_live().website_list([WebsiteId(1)]);
    }

    fn operator_list_live_skill_id_of_skill_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(SkillId(1));
    }

    fn operator_live_of_operator_id(client: &Client) {
        let _ = client.operators().live(OperatorId(1));
    }

    fn operator_set_availability_of_operator_id(client: &Client) {
        let _ = client
            .operators()
            .set_availability(OperatorId(1), SetAvailability::new());
    }

    fn operator_statistic_of_operator_id(client: &Client) {
        let _ = client.operators().statistic(OperatorId(1));
    }

    fn operator_profile_of_operator_id(client: &Client) {
        let _ = client.operators().profile(OperatorId(1));
    }

    fn satisfaction_list_website_id_of_website_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(WebsiteId(1));
    }

    fn satisfaction_list_operator_id_of_operator_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(OperatorId(1));
    }

    fn satisfaction_list_conversation_id_of_conversation_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(ConversationId(1));
    }

    fn satisfaction_get_of_satisfaction_id(client: &Client) {
        let _ = client.satisfactions().get(SatisfactionId(1));
    }

    fn skill_list_operator_id_of_operator_id(client: &Client) {
        let _ = client.skills().list().operator_id(OperatorId(1));
    }

    fn skill_list_parent_id_of_skill_id(client: &Client) {
        let _ = client.skills().list().parent_id(SkillId(1));
    }

    fn skill_get_of_skill_id(client: &Client) {
        let _ = client.skills().get(SkillId(1));
    }

    fn skill_create_parent_id_of_skill_id() {
        let _ = NewSkill::new().parent_id(SkillId(1));
    }

    fn skill_update_of_skill_id(client: &Client) {
        let _ = client.skills().update(SkillId(1), SkillChanges::new());
    }

    fn skill_update_parent_id_of_skill_id() {
        let _ = SkillChanges::new().parent_id(SkillId(1));
    }

    fn skill_delete_of_skill_id(client: &Client) {
        let _ = client.skills().delete(SkillId(1));
    }

    fn statistic_get_website_id_of_website_id(client: &Client) {
        let _ = client.statistics().get().website_id(WebsiteId(1));
    }

    fn statistic_get_website_list_of_website_id(client: &Client) {
        let _ = client.statistics().get().website_list([WebsiteId(1)]);
    }

    fn tag_list_website_id_of_website_id(client: &Client) {
        let _ = client.tags().list().website_id(WebsiteId(1));
    }

    fn tag_get_of_tag_id(client: &Client) {
        let _ = client.tags().get(TagId(1));
    }

    fn tag_create_website_id_of_website_id() {
        let _ = NewTag::new("", WebsiteId(1));
    }

    fn transaction_list_website_id_of_website_id(client: &Client) {
        let _ = client.transactions().list().website_id(WebsiteId(1));
    }

    fn transaction_list_operator_id_of_operator_id(client: &Client) {
        let _ = client.transactions().list().operator_id(OperatorId(1));
    }

    fn transaction_list_conversation_id_of_conversation_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(ConversationId(1));
    }

    fn transaction_get_of_transaction_id(client: &Client) {
        let _ = client.transactions().get(TransactionId(1));
    }

    fn visitor_list_website_id_of_website_id(client: &Client) {
        let _ = client.visitors().list().website_id(WebsiteId(1));
    }

    fn visitor_get_of_visitor_id(client: &Client) {
        let _ = client.visitors().get(VisitorId(1));
    }

    fn visitor_create_website_id_of_website_id() {
        let _ = NewVisitor::new().website_id([WebsiteId(1)]);
    }

    fn visitor_update_of_visitor_id(client: &Client) {
        let _ = client.visitors().update(VisitorId(1), VisitorChanges::new());
    }

    fn visitor_update_website_id_of_website_id() {
        let _ = VisitorChanges::new().website_id([WebsiteId(1)]);
    }

    fn visitor_delete_of_visitor_id(client: &Client) {
        let _ = client.visitors().delete(VisitorId(1));
    }

    fn website_get_of_website_id(client: &Client) {
        let _ = client.websites().get(WebsiteId(1));
    }

    fn website_update_of_website_id(client: &Client) {
        let _ = client.websites().update(WebsiteId(1), WebsiteChanges::new());
    }

    fn website_update_client_id_of_client_id() {
        let _ = WebsiteChanges::new().client_id(ClientId(1));
    }
}

mod fields {
    use iadvize::*;

    fn create_group_name() {
        let _ = NewGroup::new().name("");
    }

    fn create_group_parent_id() {
        let _ = NewGroup::new().parent_id(1);
    }

    fn change_group_name() {
        let _ = GroupChanges::new().name("");
    }

    fn change_group_parent_id() {
        let _ = GroupChanges::new().parent_id(1);
    }

    fn create_operator_name() {
        let _ = NewOperator::new().name("");
    }

    fn create_operator_first_name() {
        let _ = NewOperator::new().first_name("");
    }

    fn create_operator_pseudo() {
        let _ = NewOperator::new().pseudo("");
    }

    fn create_operator_email() {
        let _ = NewOperator::new().email("");
    }

    fn create_operator_external_id() {
        let _ = NewOperator::new().external_id("");
    }

    fn create_operator_role() {
        let _ = NewOperator::new().role(MainRole::from(""));
    }

    fn create_operator_roles() {
        let _ = NewOperator::new().roles([Role::from("")]);
    }

    fn create_operator_chat_enabled() {
        let _ = NewOperator::new().chat_enabled(true);
    }

    fn create_operator_call_enabled() {
        let _ = NewOperator::new().call_enabled(true);
    }

    fn create_operator_video_enabled() {
        let _ = NewOperator::new().video_enabled(true);
    }

    fn create_operator_chat_max_number() {
        let _ = NewOperator::new().chat_max_number(1);
    }

    fn create_operator_chat_and_call() {
        let _ = NewOperator::new().chat_and_call(true);
    }

    fn create_operator_chat_priority() {
        let _ = NewOperator::new().chat_priority(Priority::from(""));
    }

    fn create_operator_call_priority() {
        let _ = NewOperator::new().call_priority(Priority::from(""));
    }

    fn create_operator_video_priority() {
        let _ = NewOperator::new().video_priority(Priority::from(""));
    }

    fn create_operator_language_list() {
        let _ = NewOperator::new().language_list([""]);
    }

    fn create_operator_language_admin() {
        let _ = NewOperator::new().language_admin(OperatorLanguage::from(""));
    }

    fn create_operator_group_id() {
        let _ = NewOperator::new().group_id(1);
    }

    fn create_operator_website_list() {
        let _ = NewOperator::new().website_list([1]);
    }

    fn create_operator_skill_list() {
        let _ = NewOperator::new().skill_list([1]);
    }

    fn create_operator_sso_key() {
        let _ = NewOperator::new().sso_key("");
    }

    fn change_operator_name() {
        let _ = OperatorChanges::new().name("");
    }

    fn change_operator_first_name() {
        let _ = OperatorChanges::new().first_name("");
    }

    fn change_operator_pseudo() {
        let _ = OperatorChanges::new().pseudo("");
    }

    fn change_operator_email() {
        let _ = OperatorChanges::new().email("");
    }

    fn change_operator_external_id() {
        let _ = OperatorChanges::new().external_id("");
    }

    fn change_operator_role() {
        let _ = OperatorChanges::new().role(MainRole::from(""));
    }

    fn change_operator_roles() {
        let _ = OperatorChanges::new().roles([Role::from("")]);
    }

    fn change_operator_chat_enabled() {
        let _ = OperatorChanges::new().chat_enabled(true);
    }

    fn change_operator_call_enabled() {
        let _ = OperatorChanges::new().call_enabled(true);
    }

    fn change_operator_video_enabled() {
        let _ = OperatorChanges::new().video_enabled(true);
    }

    fn change_operator_chat_max_number() {
        let _ = OperatorChanges::new().chat_max_number(1);
    }

    fn change_operator_chat_and_call() {
        let _ = OperatorChanges::new().chat_and_call(true);
    }

    fn change_operator_chat_priority() {
        let _ = OperatorChanges::new().chat_priority(Priority::from(""));
    }

    fn change_operator_call_priority() {
        let _ = OperatorChanges::new().call_priority(Priority::from(""));
    }

    fn change_operator_video_priority() {
        let _ = OperatorChanges::new().video_priority(Priority::from(""));
    }

    fn change_operator_language_list() {
        let _ = OperatorChanges::new().language_list([""]);
    }

    fn change_operator_language_admin() {
        let _ = OperatorChanges::new().language_admin(OperatorLanguage::from(""));
    }

    fn change_operator_group_id() {
        let _ = OperatorChanges::new().group_id(1);
    }

    fn change_operator_website_list() {
        let _ = OperatorChanges::new().website_list([1]);
    }

    fn change_operator_skill_list() {
        let _ = OperatorChanges::new().skill_list([1]);
    }

    fn change_operator_sso_key() {
        let _ = OperatorChanges::new().sso_key("");
    }

    fn create_skill_name() {
        let _ = NewSkill::new().name("");
    }

    fn create_skill_order() {
        let _ = NewSkill::new().order(1);
    }

    fn create_skill_parent_id() {
        let _ = NewSkill::new().parent_id(1);
    }

    fn change_skill_name() {
        let _ = SkillChanges::new().name("");
    }

    fn change_skill_order() {
        let _ = SkillChanges::new().order(1);
    }

    fn change_skill_parent_id() {
        let _ = SkillChanges::new().parent_id(1);
    }

    fn create_visitor_unique_id() {
        let _ = NewVisitor::new().unique_id("");
    }

    fn create_visitor_external_id() {
        let _ = NewVisitor::new().external_id("");
    }

    fn create_visitor_lastname() {
        let _ = NewVisitor::new().lastname("");
    }

    fn create_visitor_firstname() {
        let _ = NewVisitor::new().firstname("");
    }

    fn create_visitor_address() {
        let _ = NewVisitor::new().address("");
    }

    fn create_visitor_city() {
        let _ = NewVisitor::new().city("");
    }

    fn create_visitor_zip() {
        let _ = NewVisitor::new().zip("");
    }

    fn create_visitor_country() {
        let _ = NewVisitor::new().country("");
    }

    fn create_visitor_phone() {
        let _ = NewVisitor::new().phone("");
    }

    fn create_visitor_email() {
        let _ = NewVisitor::new().email("");
    }

    fn create_visitor_browser() {
        let _ = NewVisitor::new().browser("");
    }

    fn create_visitor_website_id() {
        let _ = NewVisitor::new().website_id([1]);
    }

    fn change_visitor_unique_id() {
        let _ = VisitorChanges::new().unique_id("");
    }

    fn change_visitor_external_id() {
        let _ = VisitorChanges::new().external_id("");
    }

    fn change_visitor_lastname() {
        let _ = VisitorChanges::new().lastname("");
    }

    fn change_visitor_firstname() {
        let _ = VisitorChanges::new().firstname("");
    }

    fn change_visitor_address() {
        let _ = VisitorChanges::new().address("");
    }

    fn change_visitor_city() {
        let _ = VisitorChanges::new().city("");
    }

    fn change_visitor_zip() {
        let _ = VisitorChanges::new().zip("");
    }

    fn change_visitor_country() {
        let _ = VisitorChanges::new().country("");
    }

    fn change_visitor_phone() {
        let _ = VisitorChanges::new().phone("");
    }

    fn change_visitor_email() {
        let _ = VisitorChanges::new().email("");
    }

    fn change_visitor_browser() {
        let _ = VisitorChanges::new().browser("");
    }

    fn change_visitor_website_id() {
        let _ = VisitorChanges::new().website_id([1]);
    }

    fn change_website_url() {
        let _ = WebsiteChanges::new().url("");
    }

    fn change_website_label() {
        let _ = WebsiteChanges::new().label("");
    }

    fn change_website_client_id() {
        let _ = WebsiteChanges::new().client_id(1);
    }

    fn change_website_currency() {
        let _ = WebsiteChanges::new().currency("");
    }

    fn change_website_language_admin() {
        let _ = WebsiteChanges::new().language_admin(WebsiteLanguage::from(""));
    }

    fn change_website_timezone() {
        let _ = WebsiteChanges::new().timezone("");
    }
}
