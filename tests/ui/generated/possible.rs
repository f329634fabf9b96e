// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! What the spec allows: every function compiles.

#![allow(dead_code, deprecated, unused_imports)]

mod indicators {
    use iadvize::AvailableOn;
    use iadvize::statistics::*;

    fn available<Channel>(_: impl AvailableOn<Channel>) {}

    fn contact_answered_after_first_message_duration_chat() {
        available::<Chat>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_chat() {
        available::<Chat>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_chat() {
        available::<Chat>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_chat() {
        available::<Chat>(ContactDuration);
    }

    fn contact_number_chat() {
        available::<Chat>(ContactNumber);
    }

    fn contact_sent_message_number_chat() {
        available::<Chat>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_chat() {
        available::<Chat>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_chat() {
        available::<Chat>(ContactUnansweredNumber);
    }

    fn contact_missed_number_chat() {
        available::<Chat>(ContactMissedNumber);
    }

    fn contact_missed_with_busy_operators_number_chat() {
        available::<Chat>(ContactMissedWithBusyOperatorsNumber);
    }

    fn contact_missed_with_no_operators_number_chat() {
        available::<Chat>(ContactMissedWithNoOperatorsNumber);
    }

    fn contact_simultaneous_number_chat() {
        available::<Chat>(ContactSimultaneousNumber);
    }

    fn contact_waiting_abort_number_chat() {
        available::<Chat>(ContactWaitingAbortNumber);
    }

    fn contact_waiting_answered_number_chat() {
        available::<Chat>(ContactWaitingAnsweredNumber);
    }

    fn contact_waiting_before_quit_duration_chat() {
        available::<Chat>(ContactWaitingBeforeQuitDuration);
    }

    fn contact_waiting_duration_chat() {
        available::<Chat>(ContactWaitingDuration);
    }

    fn contact_waiting_number_chat() {
        available::<Chat>(ContactWaitingNumber);
    }

    fn contact_per_hour_average_number_chat() {
        available::<Chat>(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_chat() {
        available::<Chat>(ContactPerHourNumber);
    }

    fn rule_contact_rate_chat() {
        available::<Chat>(RuleContactRate);
    }

    fn rule_display_number_chat() {
        available::<Chat>(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_chat() {
        available::<Chat>(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_chat() {
        available::<Chat>(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_chat() {
        available::<Chat>(MaxOccupationDuration);
    }

    fn max_occupation_rate_chat() {
        available::<Chat>(MaxOccupationRate);
    }

    fn non_production_duration_chat() {
        available::<Chat>(NonProductionDuration);
    }

    fn non_production_rate_chat() {
        available::<Chat>(NonProductionRate);
    }

    fn presentation_duration_chat() {
        available::<Chat>(PresentationDuration);
    }

    fn production_smoothed_duration_chat() {
        available::<Chat>(ProductionSmoothedDuration);
    }

    fn presence_duration_chat() {
        available::<Chat>(PresenceDuration);
    }

    fn presence_smoothed_duration_chat() {
        available::<Chat>(PresenceSmoothedDuration);
    }

    fn occupation_rate_chat() {
        available::<Chat>(OccupationRate);
    }

    fn non_occupation_duration_chat() {
        available::<Chat>(NonOccupationDuration);
    }

    fn non_occupation_rate_chat() {
        available::<Chat>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_chat() {
        available::<Chat>(MaxAndPartialOccupationRate);
    }

    fn production_duration_chat() {
        available::<Chat>(ProductionDuration);
    }

    fn satisfaction_delay_rate_chat() {
        available::<Chat>(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_chat() {
        available::<Chat>(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_chat() {
        available::<Chat>(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_chat() {
        available::<Chat>(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_chat() {
        available::<Chat>(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_chat() {
        available::<Chat>(SatisfactionWelcomeRate);
    }

    fn occupation_duration_chat() {
        available::<Chat>(OccupationDuration);
    }

    fn conversion_rate_chat() {
        available::<Chat>(ConversionRate);
    }

    fn cart_after_contact_amount_chat() {
        available::<Chat>(CartAfterContactAmount);
    }

    fn cart_global_amount_chat() {
        available::<Chat>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_chat() {
        available::<Chat>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_chat() {
        available::<Chat>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_chat() {
        available::<Chat>(TransactionTotalAmount);
    }

    fn transaction_total_number_chat() {
        available::<Chat>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_chat() {
        available::<Chat>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_chat() {
        available::<Chat>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_chat() {
        available::<Chat>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_chat() {
        available::<Chat>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_chat() {
        available::<Chat>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_chat() {
        available::<Chat>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_chat() {
        available::<Chat>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_call() {
        available::<Call>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_call() {
        available::<Call>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_call() {
        available::<Call>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_call() {
        available::<Call>(ContactDuration);
    }

    fn contact_number_call() {
        available::<Call>(ContactNumber);
    }

    fn contact_sent_message_number_call() {
        available::<Call>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_call() {
        available::<Call>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_call() {
        available::<Call>(ContactUnansweredNumber);
    }

    fn contact_per_hour_average_number_call() {
        available::<Call>(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_call() {
        available::<Call>(ContactPerHourNumber);
    }

    fn rule_contact_rate_call() {
        available::<Call>(RuleContactRate);
    }

    fn rule_display_number_call() {
        available::<Call>(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_call() {
        available::<Call>(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_call() {
        available::<Call>(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_call() {
        available::<Call>(MaxOccupationDuration);
    }

    fn max_occupation_rate_call() {
        available::<Call>(MaxOccupationRate);
    }

    fn non_production_duration_call() {
        available::<Call>(NonProductionDuration);
    }

    fn non_production_rate_call() {
        available::<Call>(NonProductionRate);
    }

    fn presentation_duration_call() {
        available::<Call>(PresentationDuration);
    }

    fn production_smoothed_duration_call() {
        available::<Call>(ProductionSmoothedDuration);
    }

    fn presence_duration_call() {
        available::<Call>(PresenceDuration);
    }

    fn presence_smoothed_duration_call() {
        available::<Call>(PresenceSmoothedDuration);
    }

    fn occupation_rate_call() {
        available::<Call>(OccupationRate);
    }

    fn non_occupation_duration_call() {
        available::<Call>(NonOccupationDuration);
    }

    fn non_occupation_rate_call() {
        available::<Call>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_call() {
        available::<Call>(MaxAndPartialOccupationRate);
    }

    fn production_duration_call() {
        available::<Call>(ProductionDuration);
    }

    fn satisfaction_delay_rate_call() {
        available::<Call>(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_call() {
        available::<Call>(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_call() {
        available::<Call>(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_call() {
        available::<Call>(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_call() {
        available::<Call>(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_call() {
        available::<Call>(SatisfactionWelcomeRate);
    }

    fn occupation_duration_call() {
        available::<Call>(OccupationDuration);
    }

    fn conversion_rate_call() {
        available::<Call>(ConversionRate);
    }

    fn cart_after_contact_amount_call() {
        available::<Call>(CartAfterContactAmount);
    }

    fn cart_global_amount_call() {
        available::<Call>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_call() {
        available::<Call>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_call() {
        available::<Call>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_call() {
        available::<Call>(TransactionTotalAmount);
    }

    fn transaction_total_number_call() {
        available::<Call>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_call() {
        available::<Call>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_call() {
        available::<Call>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_call() {
        available::<Call>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_call() {
        available::<Call>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_call() {
        available::<Call>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_call() {
        available::<Call>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_call() {
        available::<Call>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_facebook() {
        available::<Facebook>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_facebook() {
        available::<Facebook>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_facebook() {
        available::<Facebook>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_facebook() {
        available::<Facebook>(ContactDuration);
    }

    fn contact_number_facebook() {
        available::<Facebook>(ContactNumber);
    }

    fn contact_sent_message_number_facebook() {
        available::<Facebook>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_facebook() {
        available::<Facebook>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_facebook() {
        available::<Facebook>(ContactUnansweredNumber);
    }

    fn presence_duration_facebook() {
        available::<Facebook>(PresenceDuration);
    }

    fn presence_smoothed_duration_facebook() {
        available::<Facebook>(PresenceSmoothedDuration);
    }

    fn occupation_rate_facebook() {
        available::<Facebook>(OccupationRate);
    }

    fn non_occupation_duration_facebook() {
        available::<Facebook>(NonOccupationDuration);
    }

    fn non_occupation_rate_facebook() {
        available::<Facebook>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_facebook() {
        available::<Facebook>(MaxAndPartialOccupationRate);
    }

    fn production_duration_facebook() {
        available::<Facebook>(ProductionDuration);
    }

    fn conversion_rate_facebook() {
        available::<Facebook>(ConversionRate);
    }

    fn cart_after_contact_amount_facebook() {
        available::<Facebook>(CartAfterContactAmount);
    }

    fn cart_global_amount_facebook() {
        available::<Facebook>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_facebook() {
        available::<Facebook>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_facebook() {
        available::<Facebook>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_facebook() {
        available::<Facebook>(TransactionTotalAmount);
    }

    fn transaction_total_number_facebook() {
        available::<Facebook>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_facebook() {
        available::<Facebook>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_facebook() {
        available::<Facebook>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_facebook() {
        available::<Facebook>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_facebook() {
        available::<Facebook>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_facebook() {
        available::<Facebook>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_facebook() {
        available::<Facebook>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_facebook() {
        available::<Facebook>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_twitter() {
        available::<Twitter>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_twitter() {
        available::<Twitter>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_twitter() {
        available::<Twitter>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_twitter() {
        available::<Twitter>(ContactDuration);
    }

    fn contact_number_twitter() {
        available::<Twitter>(ContactNumber);
    }

    fn contact_sent_message_number_twitter() {
        available::<Twitter>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_twitter() {
        available::<Twitter>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_twitter() {
        available::<Twitter>(ContactUnansweredNumber);
    }

    fn presence_duration_twitter() {
        available::<Twitter>(PresenceDuration);
    }

    fn presence_smoothed_duration_twitter() {
        available::<Twitter>(PresenceSmoothedDuration);
    }

    fn occupation_rate_twitter() {
        available::<Twitter>(OccupationRate);
    }

    fn non_occupation_duration_twitter() {
        available::<Twitter>(NonOccupationDuration);
    }

    fn non_occupation_rate_twitter() {
        available::<Twitter>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_twitter() {
        available::<Twitter>(MaxAndPartialOccupationRate);
    }

    fn production_duration_twitter() {
        available::<Twitter>(ProductionDuration);
    }

    fn conversion_rate_twitter() {
        available::<Twitter>(ConversionRate);
    }

    fn cart_after_contact_amount_twitter() {
        available::<Twitter>(CartAfterContactAmount);
    }

    fn cart_global_amount_twitter() {
        available::<Twitter>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_twitter() {
        available::<Twitter>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_twitter() {
        available::<Twitter>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_twitter() {
        available::<Twitter>(TransactionTotalAmount);
    }

    fn transaction_total_number_twitter() {
        available::<Twitter>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_twitter() {
        available::<Twitter>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_twitter() {
        available::<Twitter>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_twitter() {
        available::<Twitter>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_twitter() {
        available::<Twitter>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_twitter() {
        available::<Twitter>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_twitter() {
        available::<Twitter>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_twitter() {
        available::<Twitter>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactDuration);
    }

    fn contact_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactNumber);
    }

    fn contact_sent_message_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactUnansweredNumber);
    }

    fn presence_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(PresenceDuration);
    }

    fn presence_smoothed_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(PresenceSmoothedDuration);
    }

    fn occupation_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(OccupationRate);
    }

    fn non_occupation_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(NonOccupationDuration);
    }

    fn non_occupation_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(MaxAndPartialOccupationRate);
    }

    fn production_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ProductionDuration);
    }

    fn conversion_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ConversionRate);
    }

    fn cart_after_contact_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(CartAfterContactAmount);
    }

    fn cart_global_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionTotalAmount);
    }

    fn transaction_total_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_sms() {
        available::<Sms>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_sms() {
        available::<Sms>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_sms() {
        available::<Sms>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_sms() {
        available::<Sms>(ContactDuration);
    }

    fn contact_number_sms() {
        available::<Sms>(ContactNumber);
    }

    fn contact_sent_message_number_sms() {
        available::<Sms>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_sms() {
        available::<Sms>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_sms() {
        available::<Sms>(ContactUnansweredNumber);
    }

    fn presence_duration_sms() {
        available::<Sms>(PresenceDuration);
    }

    fn presence_smoothed_duration_sms() {
        available::<Sms>(PresenceSmoothedDuration);
    }

    fn occupation_rate_sms() {
        available::<Sms>(OccupationRate);
    }

    fn non_occupation_duration_sms() {
        available::<Sms>(NonOccupationDuration);
    }

    fn non_occupation_rate_sms() {
        available::<Sms>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_sms() {
        available::<Sms>(MaxAndPartialOccupationRate);
    }

    fn production_duration_sms() {
        available::<Sms>(ProductionDuration);
    }

    fn conversion_rate_sms() {
        available::<Sms>(ConversionRate);
    }

    fn cart_after_contact_amount_sms() {
        available::<Sms>(CartAfterContactAmount);
    }

    fn cart_global_amount_sms() {
        available::<Sms>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_sms() {
        available::<Sms>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_sms() {
        available::<Sms>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_sms() {
        available::<Sms>(TransactionTotalAmount);
    }

    fn transaction_total_number_sms() {
        available::<Sms>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_sms() {
        available::<Sms>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_sms() {
        available::<Sms>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_sms() {
        available::<Sms>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_sms() {
        available::<Sms>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_sms() {
        available::<Sms>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_sms() {
        available::<Sms>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_sms() {
        available::<Sms>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_whatsapp() {
        available::<Whatsapp>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_whatsapp() {
        available::<Whatsapp>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_whatsapp() {
        available::<Whatsapp>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_whatsapp() {
        available::<Whatsapp>(ContactDuration);
    }

    fn contact_number_whatsapp() {
        available::<Whatsapp>(ContactNumber);
    }

    fn contact_sent_message_number_whatsapp() {
        available::<Whatsapp>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_whatsapp() {
        available::<Whatsapp>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_whatsapp() {
        available::<Whatsapp>(ContactUnansweredNumber);
    }

    fn presence_duration_whatsapp() {
        available::<Whatsapp>(PresenceDuration);
    }

    fn presence_smoothed_duration_whatsapp() {
        available::<Whatsapp>(PresenceSmoothedDuration);
    }

    fn occupation_rate_whatsapp() {
        available::<Whatsapp>(OccupationRate);
    }

    fn non_occupation_duration_whatsapp() {
        available::<Whatsapp>(NonOccupationDuration);
    }

    fn non_occupation_rate_whatsapp() {
        available::<Whatsapp>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_whatsapp() {
        available::<Whatsapp>(MaxAndPartialOccupationRate);
    }

    fn production_duration_whatsapp() {
        available::<Whatsapp>(ProductionDuration);
    }

    fn conversion_rate_whatsapp() {
        available::<Whatsapp>(ConversionRate);
    }

    fn cart_after_contact_amount_whatsapp() {
        available::<Whatsapp>(CartAfterContactAmount);
    }

    fn cart_global_amount_whatsapp() {
        available::<Whatsapp>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_whatsapp() {
        available::<Whatsapp>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_whatsapp() {
        available::<Whatsapp>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_whatsapp() {
        available::<Whatsapp>(TransactionTotalAmount);
    }

    fn transaction_total_number_whatsapp() {
        available::<Whatsapp>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_whatsapp() {
        available::<Whatsapp>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_whatsapp() {
        available::<Whatsapp>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_whatsapp() {
        available::<Whatsapp>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_whatsapp() {
        available::<Whatsapp>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_whatsapp() {
        available::<Whatsapp>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_whatsapp() {
        available::<Whatsapp>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_whatsapp() {
        available::<Whatsapp>(TransactionAmountPerConversation);
    }

    fn contact_answered_after_first_message_duration_video() {
        available::<Video>(ContactAnsweredAfterFirstMessageDuration);
    }

    fn contact_answered_duration_video() {
        available::<Video>(ContactAnsweredDuration);
    }

    fn contact_closed_after_last_message_duration_video() {
        available::<Video>(ContactClosedAfterLastMessageDuration);
    }

    fn contact_duration_video() {
        available::<Video>(ContactDuration);
    }

    fn contact_number_video() {
        available::<Video>(ContactNumber);
    }

    fn contact_sent_message_number_video() {
        available::<Video>(ContactSentMessageNumber);
    }

    fn contact_received_message_number_video() {
        available::<Video>(ContactReceivedMessageNumber);
    }

    fn contact_unanswered_number_video() {
        available::<Video>(ContactUnansweredNumber);
    }

    fn contact_waiting_abort_number_video() {
        available::<Video>(ContactWaitingAbortNumber);
    }

    fn contact_waiting_answered_number_video() {
        available::<Video>(ContactWaitingAnsweredNumber);
    }

    fn contact_waiting_before_quit_duration_video() {
        available::<Video>(ContactWaitingBeforeQuitDuration);
    }

    fn contact_waiting_duration_video() {
        available::<Video>(ContactWaitingDuration);
    }

    fn contact_waiting_number_video() {
        available::<Video>(ContactWaitingNumber);
    }

    fn contact_per_hour_average_number_video() {
        available::<Video>(ContactPerHourAverageNumber);
    }

    fn contact_per_hour_number_video() {
        available::<Video>(ContactPerHourNumber);
    }

    fn rule_contact_rate_video() {
        available::<Video>(RuleContactRate);
    }

    fn rule_display_number_video() {
        available::<Video>(RuleDisplayNumber);
    }

    fn targeting_rule_triggered_video() {
        available::<Video>(TargetingRuleTriggered);
    }

    fn max_and_partial_occupation_duration_video() {
        available::<Video>(MaxAndPartialOccupationDuration);
    }

    fn max_occupation_duration_video() {
        available::<Video>(MaxOccupationDuration);
    }

    fn max_occupation_rate_video() {
        available::<Video>(MaxOccupationRate);
    }

    fn non_production_duration_video() {
        available::<Video>(NonProductionDuration);
    }

    fn non_production_rate_video() {
        available::<Video>(NonProductionRate);
    }

    fn presentation_duration_video() {
        available::<Video>(PresentationDuration);
    }

    fn production_smoothed_duration_video() {
        available::<Video>(ProductionSmoothedDuration);
    }

    fn presence_duration_video() {
        available::<Video>(PresenceDuration);
    }

    fn presence_smoothed_duration_video() {
        available::<Video>(PresenceSmoothedDuration);
    }

    fn occupation_rate_video() {
        available::<Video>(OccupationRate);
    }

    fn non_occupation_duration_video() {
        available::<Video>(NonOccupationDuration);
    }

    fn non_occupation_rate_video() {
        available::<Video>(NonOccupationRate);
    }

    fn max_and_partial_occupation_rate_video() {
        available::<Video>(MaxAndPartialOccupationRate);
    }

    fn production_duration_video() {
        available::<Video>(ProductionDuration);
    }

    fn satisfaction_delay_rate_video() {
        available::<Video>(SatisfactionDelayRate);
    }

    fn satisfaction_global_rate_video() {
        available::<Video>(SatisfactionGlobalRate);
    }

    fn satisfaction_resolution_rate_video() {
        available::<Video>(SatisfactionResolutionRate);
    }

    fn satisfaction_respondent_number_video() {
        available::<Video>(SatisfactionRespondentNumber);
    }

    fn satisfaction_respondent_rate_video() {
        available::<Video>(SatisfactionRespondentRate);
    }

    fn satisfaction_welcome_rate_video() {
        available::<Video>(SatisfactionWelcomeRate);
    }

    fn occupation_duration_video() {
        available::<Video>(OccupationDuration);
    }

    fn conversion_rate_video() {
        available::<Video>(ConversionRate);
    }

    fn cart_after_contact_amount_video() {
        available::<Video>(CartAfterContactAmount);
    }

    fn cart_global_amount_video() {
        available::<Video>(CartGlobalAmount);
    }

    fn transaction_after_contact_amount_video() {
        available::<Video>(TransactionAfterContactAmount);
    }

    fn transaction_after_contact_number_video() {
        available::<Video>(TransactionAfterContactNumber);
    }

    fn transaction_total_amount_video() {
        available::<Video>(TransactionTotalAmount);
    }

    fn transaction_total_number_video() {
        available::<Video>(TransactionTotalNumber);
    }

    fn transaction_after_contact_duration_video() {
        available::<Video>(TransactionAfterContactDuration);
    }

    fn transaction_after_conversation_amount_per_hour_video() {
        available::<Video>(TransactionAfterConversationAmountPerHour);
    }

    fn transaction_missed_with_busy_operators_amount_video() {
        available::<Video>(TransactionMissedWithBusyOperatorsAmount);
    }

    fn transaction_missed_with_busy_operators_number_video() {
        available::<Video>(TransactionMissedWithBusyOperatorsNumber);
    }

    fn transaction_missed_with_no_operators_amount_video() {
        available::<Video>(TransactionMissedWithNoOperatorsAmount);
    }

    fn transaction_missed_with_no_operators_number_video() {
        available::<Video>(TransactionMissedWithNoOperatorsNumber);
    }

    fn transaction_amount_per_conversation_video() {
        available::<Video>(TransactionAmountPerConversation);
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
        let _ = client.operators().set_availability(OperatorId(1), SetAvailability::new());
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
