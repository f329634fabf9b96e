// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! What the spec rules out: no function compiles, and the compiler says what stands above it.

#![allow(dead_code, deprecated, unused_imports)]

mod indicators {
    use iadvize::AvailableOn;
    use iadvize::statistics::*;

    fn available<Channel>(_: impl AvailableOn<Channel>) {}

    /// indicator `ContactMissedNumber` is not available on channel `Call`
    fn contact_missed_number_call() {
        available::<Call>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Call`
    fn contact_missed_with_busy_operators_number_call() {
        available::<Call>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Call`
    fn contact_missed_with_no_operators_number_call() {
        available::<Call>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Call`
    fn contact_simultaneous_number_call() {
        available::<Call>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Call`
    fn contact_waiting_abort_number_call() {
        available::<Call>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Call`
    fn contact_waiting_answered_number_call() {
        available::<Call>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Call`
    fn contact_waiting_before_quit_duration_call() {
        available::<Call>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Call`
    fn contact_waiting_duration_call() {
        available::<Call>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Call`
    fn contact_waiting_number_call() {
        available::<Call>(ContactWaitingNumber);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Facebook`
    fn contact_missed_number_facebook() {
        available::<Facebook>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Facebook`
    fn contact_missed_with_busy_operators_number_facebook() {
        available::<Facebook>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Facebook`
    fn contact_missed_with_no_operators_number_facebook() {
        available::<Facebook>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Facebook`
    fn contact_simultaneous_number_facebook() {
        available::<Facebook>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Facebook`
    fn contact_waiting_abort_number_facebook() {
        available::<Facebook>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Facebook`
    fn contact_waiting_answered_number_facebook() {
        available::<Facebook>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Facebook`
    fn contact_waiting_before_quit_duration_facebook() {
        available::<Facebook>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Facebook`
    fn contact_waiting_duration_facebook() {
        available::<Facebook>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Facebook`
    fn contact_waiting_number_facebook() {
        available::<Facebook>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `Facebook`
    fn contact_per_hour_average_number_facebook() {
        available::<Facebook>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `Facebook`
    fn contact_per_hour_number_facebook() {
        available::<Facebook>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `Facebook`
    fn rule_contact_rate_facebook() {
        available::<Facebook>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `Facebook`
    fn rule_display_number_facebook() {
        available::<Facebook>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `Facebook`
    fn targeting_rule_triggered_facebook() {
        available::<Facebook>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `Facebook`
    fn max_and_partial_occupation_duration_facebook() {
        available::<Facebook>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `Facebook`
    fn max_occupation_duration_facebook() {
        available::<Facebook>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `Facebook`
    fn max_occupation_rate_facebook() {
        available::<Facebook>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `Facebook`
    fn non_production_duration_facebook() {
        available::<Facebook>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `Facebook`
    fn non_production_rate_facebook() {
        available::<Facebook>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `Facebook`
    fn presentation_duration_facebook() {
        available::<Facebook>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `Facebook`
    fn production_smoothed_duration_facebook() {
        available::<Facebook>(ProductionSmoothedDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `Facebook`
    fn satisfaction_delay_rate_facebook() {
        available::<Facebook>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `Facebook`
    fn satisfaction_global_rate_facebook() {
        available::<Facebook>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `Facebook`
    fn satisfaction_resolution_rate_facebook() {
        available::<Facebook>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `Facebook`
    fn satisfaction_respondent_number_facebook() {
        available::<Facebook>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `Facebook`
    fn satisfaction_respondent_rate_facebook() {
        available::<Facebook>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `Facebook`
    fn satisfaction_welcome_rate_facebook() {
        available::<Facebook>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `Facebook`
    fn occupation_duration_facebook() {
        available::<Facebook>(OccupationDuration);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Twitter`
    fn contact_missed_number_twitter() {
        available::<Twitter>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Twitter`
    fn contact_missed_with_busy_operators_number_twitter() {
        available::<Twitter>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Twitter`
    fn contact_missed_with_no_operators_number_twitter() {
        available::<Twitter>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Twitter`
    fn contact_simultaneous_number_twitter() {
        available::<Twitter>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Twitter`
    fn contact_waiting_abort_number_twitter() {
        available::<Twitter>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Twitter`
    fn contact_waiting_answered_number_twitter() {
        available::<Twitter>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Twitter`
    fn contact_waiting_before_quit_duration_twitter() {
        available::<Twitter>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Twitter`
    fn contact_waiting_duration_twitter() {
        available::<Twitter>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Twitter`
    fn contact_waiting_number_twitter() {
        available::<Twitter>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `Twitter`
    fn contact_per_hour_average_number_twitter() {
        available::<Twitter>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `Twitter`
    fn contact_per_hour_number_twitter() {
        available::<Twitter>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `Twitter`
    fn rule_contact_rate_twitter() {
        available::<Twitter>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `Twitter`
    fn rule_display_number_twitter() {
        available::<Twitter>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `Twitter`
    fn targeting_rule_triggered_twitter() {
        available::<Twitter>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `Twitter`
    fn max_and_partial_occupation_duration_twitter() {
        available::<Twitter>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `Twitter`
    fn max_occupation_duration_twitter() {
        available::<Twitter>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `Twitter`
    fn max_occupation_rate_twitter() {
        available::<Twitter>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `Twitter`
    fn non_production_duration_twitter() {
        available::<Twitter>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `Twitter`
    fn non_production_rate_twitter() {
        available::<Twitter>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `Twitter`
    fn presentation_duration_twitter() {
        available::<Twitter>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `Twitter`
    fn production_smoothed_duration_twitter() {
        available::<Twitter>(ProductionSmoothedDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `Twitter`
    fn satisfaction_delay_rate_twitter() {
        available::<Twitter>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `Twitter`
    fn satisfaction_global_rate_twitter() {
        available::<Twitter>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `Twitter`
    fn satisfaction_resolution_rate_twitter() {
        available::<Twitter>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `Twitter`
    fn satisfaction_respondent_number_twitter() {
        available::<Twitter>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `Twitter`
    fn satisfaction_respondent_rate_twitter() {
        available::<Twitter>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `Twitter`
    fn satisfaction_welcome_rate_twitter() {
        available::<Twitter>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `Twitter`
    fn occupation_duration_twitter() {
        available::<Twitter>(OccupationDuration);
    }

    /// indicator `ContactMissedNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_missed_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_missed_with_busy_operators_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_missed_with_no_operators_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_simultaneous_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_waiting_abort_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_waiting_answered_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_waiting_before_quit_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_waiting_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_waiting_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_per_hour_average_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn contact_per_hour_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `FacebookBusinessOnMessenger`
    fn rule_contact_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn rule_display_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `FacebookBusinessOnMessenger`
    fn targeting_rule_triggered_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn max_and_partial_occupation_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn max_occupation_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `FacebookBusinessOnMessenger`
    fn max_occupation_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn non_production_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `FacebookBusinessOnMessenger`
    fn non_production_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn presentation_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn production_smoothed_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(ProductionSmoothedDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_delay_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_global_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_resolution_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_respondent_number_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_respondent_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `FacebookBusinessOnMessenger`
    fn satisfaction_welcome_rate_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `FacebookBusinessOnMessenger`
    fn occupation_duration_facebookbusinessonmessenger() {
        available::<FacebookBusinessOnMessenger>(OccupationDuration);
    }

    /// indicator `ContactAnsweredAfterFirstMessageDuration` is not available on channel `Instagram`
    fn contact_answered_after_first_message_duration_instagram() {
        available::<Instagram>(ContactAnsweredAfterFirstMessageDuration);
    }

    /// indicator `ContactAnsweredDuration` is not available on channel `Instagram`
    fn contact_answered_duration_instagram() {
        available::<Instagram>(ContactAnsweredDuration);
    }

    /// indicator `ContactClosedAfterLastMessageDuration` is not available on channel `Instagram`
    fn contact_closed_after_last_message_duration_instagram() {
        available::<Instagram>(ContactClosedAfterLastMessageDuration);
    }

    /// indicator `ContactDuration` is not available on channel `Instagram`
    fn contact_duration_instagram() {
        available::<Instagram>(ContactDuration);
    }

    /// indicator `ContactNumber` is not available on channel `Instagram`
    fn contact_number_instagram() {
        available::<Instagram>(ContactNumber);
    }

    /// indicator `ContactSentMessageNumber` is not available on channel `Instagram`
    fn contact_sent_message_number_instagram() {
        available::<Instagram>(ContactSentMessageNumber);
    }

    /// indicator `ContactReceivedMessageNumber` is not available on channel `Instagram`
    fn contact_received_message_number_instagram() {
        available::<Instagram>(ContactReceivedMessageNumber);
    }

    /// indicator `ContactUnansweredNumber` is not available on channel `Instagram`
    fn contact_unanswered_number_instagram() {
        available::<Instagram>(ContactUnansweredNumber);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Instagram`
    fn contact_missed_number_instagram() {
        available::<Instagram>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Instagram`
    fn contact_missed_with_busy_operators_number_instagram() {
        available::<Instagram>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Instagram`
    fn contact_missed_with_no_operators_number_instagram() {
        available::<Instagram>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Instagram`
    fn contact_simultaneous_number_instagram() {
        available::<Instagram>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Instagram`
    fn contact_waiting_abort_number_instagram() {
        available::<Instagram>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Instagram`
    fn contact_waiting_answered_number_instagram() {
        available::<Instagram>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Instagram`
    fn contact_waiting_before_quit_duration_instagram() {
        available::<Instagram>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Instagram`
    fn contact_waiting_duration_instagram() {
        available::<Instagram>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Instagram`
    fn contact_waiting_number_instagram() {
        available::<Instagram>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `Instagram`
    fn contact_per_hour_average_number_instagram() {
        available::<Instagram>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `Instagram`
    fn contact_per_hour_number_instagram() {
        available::<Instagram>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `Instagram`
    fn rule_contact_rate_instagram() {
        available::<Instagram>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `Instagram`
    fn rule_display_number_instagram() {
        available::<Instagram>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `Instagram`
    fn targeting_rule_triggered_instagram() {
        available::<Instagram>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `Instagram`
    fn max_and_partial_occupation_duration_instagram() {
        available::<Instagram>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `Instagram`
    fn max_occupation_duration_instagram() {
        available::<Instagram>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `Instagram`
    fn max_occupation_rate_instagram() {
        available::<Instagram>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `Instagram`
    fn non_production_duration_instagram() {
        available::<Instagram>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `Instagram`
    fn non_production_rate_instagram() {
        available::<Instagram>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `Instagram`
    fn presentation_duration_instagram() {
        available::<Instagram>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `Instagram`
    fn production_smoothed_duration_instagram() {
        available::<Instagram>(ProductionSmoothedDuration);
    }

    /// indicator `PresenceDuration` is not available on channel `Instagram`
    fn presence_duration_instagram() {
        available::<Instagram>(PresenceDuration);
    }

    /// indicator `PresenceSmoothedDuration` is not available on channel `Instagram`
    fn presence_smoothed_duration_instagram() {
        available::<Instagram>(PresenceSmoothedDuration);
    }

    /// indicator `OccupationRate` is not available on channel `Instagram`
    fn occupation_rate_instagram() {
        available::<Instagram>(OccupationRate);
    }

    /// indicator `NonOccupationDuration` is not available on channel `Instagram`
    fn non_occupation_duration_instagram() {
        available::<Instagram>(NonOccupationDuration);
    }

    /// indicator `NonOccupationRate` is not available on channel `Instagram`
    fn non_occupation_rate_instagram() {
        available::<Instagram>(NonOccupationRate);
    }

    /// indicator `MaxAndPartialOccupationRate` is not available on channel `Instagram`
    fn max_and_partial_occupation_rate_instagram() {
        available::<Instagram>(MaxAndPartialOccupationRate);
    }

    /// indicator `ProductionDuration` is not available on channel `Instagram`
    fn production_duration_instagram() {
        available::<Instagram>(ProductionDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `Instagram`
    fn satisfaction_delay_rate_instagram() {
        available::<Instagram>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `Instagram`
    fn satisfaction_global_rate_instagram() {
        available::<Instagram>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `Instagram`
    fn satisfaction_resolution_rate_instagram() {
        available::<Instagram>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `Instagram`
    fn satisfaction_respondent_number_instagram() {
        available::<Instagram>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `Instagram`
    fn satisfaction_respondent_rate_instagram() {
        available::<Instagram>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `Instagram`
    fn satisfaction_welcome_rate_instagram() {
        available::<Instagram>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `Instagram`
    fn occupation_duration_instagram() {
        available::<Instagram>(OccupationDuration);
    }

    /// indicator `ConversionRate` is not available on channel `Instagram`
    fn conversion_rate_instagram() {
        available::<Instagram>(ConversionRate);
    }

    /// indicator `CartAfterContactAmount` is not available on channel `Instagram`
    fn cart_after_contact_amount_instagram() {
        available::<Instagram>(CartAfterContactAmount);
    }

    /// indicator `CartGlobalAmount` is not available on channel `Instagram`
    fn cart_global_amount_instagram() {
        available::<Instagram>(CartGlobalAmount);
    }

    /// indicator `TransactionAfterContactAmount` is not available on channel `Instagram`
    fn transaction_after_contact_amount_instagram() {
        available::<Instagram>(TransactionAfterContactAmount);
    }

    /// indicator `TransactionAfterContactNumber` is not available on channel `Instagram`
    fn transaction_after_contact_number_instagram() {
        available::<Instagram>(TransactionAfterContactNumber);
    }

    /// indicator `TransactionTotalAmount` is not available on channel `Instagram`
    fn transaction_total_amount_instagram() {
        available::<Instagram>(TransactionTotalAmount);
    }

    /// indicator `TransactionTotalNumber` is not available on channel `Instagram`
    fn transaction_total_number_instagram() {
        available::<Instagram>(TransactionTotalNumber);
    }

    /// indicator `TransactionAfterContactDuration` is not available on channel `Instagram`
    fn transaction_after_contact_duration_instagram() {
        available::<Instagram>(TransactionAfterContactDuration);
    }

    /// indicator `TransactionAfterConversationAmountPerHour` is not available on channel `Instagram`
    fn transaction_after_conversation_amount_per_hour_instagram() {
        available::<Instagram>(TransactionAfterConversationAmountPerHour);
    }

    /// indicator `TransactionMissedWithBusyOperatorsAmount` is not available on channel `Instagram`
    fn transaction_missed_with_busy_operators_amount_instagram() {
        available::<Instagram>(TransactionMissedWithBusyOperatorsAmount);
    }

    /// indicator `TransactionMissedWithBusyOperatorsNumber` is not available on channel `Instagram`
    fn transaction_missed_with_busy_operators_number_instagram() {
        available::<Instagram>(TransactionMissedWithBusyOperatorsNumber);
    }

    /// indicator `TransactionMissedWithNoOperatorsAmount` is not available on channel `Instagram`
    fn transaction_missed_with_no_operators_amount_instagram() {
        available::<Instagram>(TransactionMissedWithNoOperatorsAmount);
    }

    /// indicator `TransactionMissedWithNoOperatorsNumber` is not available on channel `Instagram`
    fn transaction_missed_with_no_operators_number_instagram() {
        available::<Instagram>(TransactionMissedWithNoOperatorsNumber);
    }

    /// indicator `TransactionAmountPerConversation` is not available on channel `Instagram`
    fn transaction_amount_per_conversation_instagram() {
        available::<Instagram>(TransactionAmountPerConversation);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Sms`
    fn contact_missed_number_sms() {
        available::<Sms>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Sms`
    fn contact_missed_with_busy_operators_number_sms() {
        available::<Sms>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Sms`
    fn contact_missed_with_no_operators_number_sms() {
        available::<Sms>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Sms`
    fn contact_simultaneous_number_sms() {
        available::<Sms>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Sms`
    fn contact_waiting_abort_number_sms() {
        available::<Sms>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Sms`
    fn contact_waiting_answered_number_sms() {
        available::<Sms>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Sms`
    fn contact_waiting_before_quit_duration_sms() {
        available::<Sms>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Sms`
    fn contact_waiting_duration_sms() {
        available::<Sms>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Sms`
    fn contact_waiting_number_sms() {
        available::<Sms>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `Sms`
    fn contact_per_hour_average_number_sms() {
        available::<Sms>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `Sms`
    fn contact_per_hour_number_sms() {
        available::<Sms>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `Sms`
    fn rule_contact_rate_sms() {
        available::<Sms>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `Sms`
    fn rule_display_number_sms() {
        available::<Sms>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `Sms`
    fn targeting_rule_triggered_sms() {
        available::<Sms>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `Sms`
    fn max_and_partial_occupation_duration_sms() {
        available::<Sms>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `Sms`
    fn max_occupation_duration_sms() {
        available::<Sms>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `Sms`
    fn max_occupation_rate_sms() {
        available::<Sms>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `Sms`
    fn non_production_duration_sms() {
        available::<Sms>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `Sms`
    fn non_production_rate_sms() {
        available::<Sms>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `Sms`
    fn presentation_duration_sms() {
        available::<Sms>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `Sms`
    fn production_smoothed_duration_sms() {
        available::<Sms>(ProductionSmoothedDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `Sms`
    fn satisfaction_delay_rate_sms() {
        available::<Sms>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `Sms`
    fn satisfaction_global_rate_sms() {
        available::<Sms>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `Sms`
    fn satisfaction_resolution_rate_sms() {
        available::<Sms>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `Sms`
    fn satisfaction_respondent_number_sms() {
        available::<Sms>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `Sms`
    fn satisfaction_respondent_rate_sms() {
        available::<Sms>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `Sms`
    fn satisfaction_welcome_rate_sms() {
        available::<Sms>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `Sms`
    fn occupation_duration_sms() {
        available::<Sms>(OccupationDuration);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Whatsapp`
    fn contact_missed_number_whatsapp() {
        available::<Whatsapp>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Whatsapp`
    fn contact_missed_with_busy_operators_number_whatsapp() {
        available::<Whatsapp>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Whatsapp`
    fn contact_missed_with_no_operators_number_whatsapp() {
        available::<Whatsapp>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Whatsapp`
    fn contact_simultaneous_number_whatsapp() {
        available::<Whatsapp>(ContactSimultaneousNumber);
    }

    /// indicator `ContactWaitingAbortNumber` is not available on channel `Whatsapp`
    fn contact_waiting_abort_number_whatsapp() {
        available::<Whatsapp>(ContactWaitingAbortNumber);
    }

    /// indicator `ContactWaitingAnsweredNumber` is not available on channel `Whatsapp`
    fn contact_waiting_answered_number_whatsapp() {
        available::<Whatsapp>(ContactWaitingAnsweredNumber);
    }

    /// indicator `ContactWaitingBeforeQuitDuration` is not available on channel `Whatsapp`
    fn contact_waiting_before_quit_duration_whatsapp() {
        available::<Whatsapp>(ContactWaitingBeforeQuitDuration);
    }

    /// indicator `ContactWaitingDuration` is not available on channel `Whatsapp`
    fn contact_waiting_duration_whatsapp() {
        available::<Whatsapp>(ContactWaitingDuration);
    }

    /// indicator `ContactWaitingNumber` is not available on channel `Whatsapp`
    fn contact_waiting_number_whatsapp() {
        available::<Whatsapp>(ContactWaitingNumber);
    }

    /// indicator `ContactPerHourAverageNumber` is not available on channel `Whatsapp`
    fn contact_per_hour_average_number_whatsapp() {
        available::<Whatsapp>(ContactPerHourAverageNumber);
    }

    /// indicator `ContactPerHourNumber` is not available on channel `Whatsapp`
    fn contact_per_hour_number_whatsapp() {
        available::<Whatsapp>(ContactPerHourNumber);
    }

    /// indicator `RuleContactRate` is not available on channel `Whatsapp`
    fn rule_contact_rate_whatsapp() {
        available::<Whatsapp>(RuleContactRate);
    }

    /// indicator `RuleDisplayNumber` is not available on channel `Whatsapp`
    fn rule_display_number_whatsapp() {
        available::<Whatsapp>(RuleDisplayNumber);
    }

    /// indicator `TargetingRuleTriggered` is not available on channel `Whatsapp`
    fn targeting_rule_triggered_whatsapp() {
        available::<Whatsapp>(TargetingRuleTriggered);
    }

    /// indicator `MaxAndPartialOccupationDuration` is not available on channel `Whatsapp`
    fn max_and_partial_occupation_duration_whatsapp() {
        available::<Whatsapp>(MaxAndPartialOccupationDuration);
    }

    /// indicator `MaxOccupationDuration` is not available on channel `Whatsapp`
    fn max_occupation_duration_whatsapp() {
        available::<Whatsapp>(MaxOccupationDuration);
    }

    /// indicator `MaxOccupationRate` is not available on channel `Whatsapp`
    fn max_occupation_rate_whatsapp() {
        available::<Whatsapp>(MaxOccupationRate);
    }

    /// indicator `NonProductionDuration` is not available on channel `Whatsapp`
    fn non_production_duration_whatsapp() {
        available::<Whatsapp>(NonProductionDuration);
    }

    /// indicator `NonProductionRate` is not available on channel `Whatsapp`
    fn non_production_rate_whatsapp() {
        available::<Whatsapp>(NonProductionRate);
    }

    /// indicator `PresentationDuration` is not available on channel `Whatsapp`
    fn presentation_duration_whatsapp() {
        available::<Whatsapp>(PresentationDuration);
    }

    /// indicator `ProductionSmoothedDuration` is not available on channel `Whatsapp`
    fn production_smoothed_duration_whatsapp() {
        available::<Whatsapp>(ProductionSmoothedDuration);
    }

    /// indicator `SatisfactionDelayRate` is not available on channel `Whatsapp`
    fn satisfaction_delay_rate_whatsapp() {
        available::<Whatsapp>(SatisfactionDelayRate);
    }

    /// indicator `SatisfactionGlobalRate` is not available on channel `Whatsapp`
    fn satisfaction_global_rate_whatsapp() {
        available::<Whatsapp>(SatisfactionGlobalRate);
    }

    /// indicator `SatisfactionResolutionRate` is not available on channel `Whatsapp`
    fn satisfaction_resolution_rate_whatsapp() {
        available::<Whatsapp>(SatisfactionResolutionRate);
    }

    /// indicator `SatisfactionRespondentNumber` is not available on channel `Whatsapp`
    fn satisfaction_respondent_number_whatsapp() {
        available::<Whatsapp>(SatisfactionRespondentNumber);
    }

    /// indicator `SatisfactionRespondentRate` is not available on channel `Whatsapp`
    fn satisfaction_respondent_rate_whatsapp() {
        available::<Whatsapp>(SatisfactionRespondentRate);
    }

    /// indicator `SatisfactionWelcomeRate` is not available on channel `Whatsapp`
    fn satisfaction_welcome_rate_whatsapp() {
        available::<Whatsapp>(SatisfactionWelcomeRate);
    }

    /// indicator `OccupationDuration` is not available on channel `Whatsapp`
    fn occupation_duration_whatsapp() {
        available::<Whatsapp>(OccupationDuration);
    }

    /// indicator `ContactMissedNumber` is not available on channel `Video`
    fn contact_missed_number_video() {
        available::<Video>(ContactMissedNumber);
    }

    /// indicator `ContactMissedWithBusyOperatorsNumber` is not available on channel `Video`
    fn contact_missed_with_busy_operators_number_video() {
        available::<Video>(ContactMissedWithBusyOperatorsNumber);
    }

    /// indicator `ContactMissedWithNoOperatorsNumber` is not available on channel `Video`
    fn contact_missed_with_no_operators_number_video() {
        available::<Video>(ContactMissedWithNoOperatorsNumber);
    }

    /// indicator `ContactSimultaneousNumber` is not available on channel `Video`
    fn contact_simultaneous_number_video() {
        available::<Video>(ContactSimultaneousNumber);
    }
}

mod operations {
    use iadvize::*;

    /// no method named `get` found for struct `CallMeetings<C>`
    fn call_meeting_get(client: &Client) {
        let _ = client.call_meetings().get();
    }

    /// no method named `create` found for struct `CallMeetings<C>`
    fn call_meeting_create(client: &Client) {
        let _ = client.call_meetings().create();
    }

    /// no method named `update` found for struct `CallMeetings<C>`
    fn call_meeting_update(client: &Client) {
        let _ = client.call_meetings().update();
    }

    /// no method named `delete` found for struct `CallMeetings<C>`
    fn call_meeting_delete(client: &Client) {
        let _ = client.call_meetings().delete();
    }

    /// no method named `create` found for struct `ClientAccounts<C>`
    fn client_account_create(client: &Client) {
        let _ = client.client_accounts().create();
    }

    /// no method named `update` found for struct `ClientAccounts<C>`
    fn client_account_update(client: &Client) {
        let _ = client.client_accounts().update();
    }

    /// no method named `delete` found for struct `ClientAccounts<C>`
    fn client_account_delete(client: &Client) {
        let _ = client.client_accounts().delete();
    }

    /// no method named `create` found for struct `Conversations<C>`
    fn conversation_create(client: &Client) {
        let _ = client.conversations().create();
    }

    /// no method named `update` found for struct `Conversations<C>`
    fn conversation_update(client: &Client) {
        let _ = client.conversations().update();
    }

    /// no method named `delete` found for struct `Conversations<C>`
    fn conversation_delete(client: &Client) {
        let _ = client.conversations().delete();
    }

    /// no method named `list` found for struct `OdigoCallbacks<C>`
    fn odigo_callback_list(client: &Client) {
        let _ = client.odigo_callbacks().list();
    }

    /// no method named `get` found for struct `OdigoCallbacks<C>`
    fn odigo_callback_get(client: &Client) {
        let _ = client.odigo_callbacks().get();
    }

    /// no method named `create` found for struct `OdigoCallbacks<C>`
    fn odigo_callback_create(client: &Client) {
        let _ = client.odigo_callbacks().create();
    }

    /// no method named `update` found for struct `OdigoCallbacks<C>`
    fn odigo_callback_update(client: &Client) {
        let _ = client.odigo_callbacks().update();
    }

    /// no method named `delete` found for struct `OdigoCallbacks<C>`
    fn odigo_callback_delete(client: &Client) {
        let _ = client.odigo_callbacks().delete();
    }

    /// no method named `create` found for struct `Satisfactions<C>`
    fn satisfaction_create(client: &Client) {
        let _ = client.satisfactions().create();
    }

    /// no method named `update` found for struct `Satisfactions<C>`
    fn satisfaction_update(client: &Client) {
        let _ = client.satisfactions().update();
    }

    /// no method named `delete` found for struct `Satisfactions<C>`
    fn satisfaction_delete(client: &Client) {
        let _ = client.satisfactions().delete();
    }

    /// no method named `list` found for struct `Statistics<C>`
    fn statistic_list(client: &Client) {
        let _ = client.statistics().list();
    }

    /// no method named `create` found for struct `Statistics<C>`
    fn statistic_create(client: &Client) {
        let _ = client.statistics().create();
    }

    /// no method named `update` found for struct `Statistics<C>`
    fn statistic_update(client: &Client) {
        let _ = client.statistics().update();
    }

    /// no method named `delete` found for struct `Statistics<C>`
    fn statistic_delete(client: &Client) {
        let _ = client.statistics().delete();
    }

    /// no method named `update` found for struct `Tags<C>`
    fn tag_update(client: &Client) {
        let _ = client.tags().update();
    }

    /// no method named `delete` found for struct `Tags<C>`
    fn tag_delete(client: &Client) {
        let _ = client.tags().delete();
    }

    /// no method named `create` found for struct `Transactions<C>`
    fn transaction_create(client: &Client) {
        let _ = client.transactions().create();
    }

    /// no method named `update` found for struct `Transactions<C>`
    fn transaction_update(client: &Client) {
        let _ = client.transactions().update();
    }

    /// no method named `delete` found for struct `Transactions<C>`
    fn transaction_delete(client: &Client) {
        let _ = client.transactions().delete();
    }

    /// no method named `create` found for struct `Websites<C>`
    fn website_create(client: &Client) {
        let _ = client.websites().create();
    }

    /// no method named `delete` found for struct `Websites<C>`
    fn website_delete(client: &Client) {
        let _ = client.websites().delete();
    }
}

mod identifiers {
    use iadvize::*;

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn call_meeting_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn call_meeting_list_website_id_of_client_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn call_meeting_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn call_meeting_list_website_id_of_group_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn call_meeting_list_website_id_of_operator_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn call_meeting_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn call_meeting_list_website_id_of_skill_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn call_meeting_list_website_id_of_tag_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn call_meeting_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn call_meeting_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn call_meeting_list_website_id_of_rule_id(client: &Client) {
        let _ = client.call_meetings().list().website_id(RuleId(1));
    }

    /// expected `ClientId`, found `CallMeetingId`
    fn client_account_get_of_call_meeting_id(client: &Client) {
        let _ = client.client_accounts().get(CallMeetingId(1));
    }

    /// expected `ClientId`, found `ConversationId`
    fn client_account_get_of_conversation_id(client: &Client) {
        let _ = client.client_accounts().get(ConversationId(1));
    }

    /// expected `ClientId`, found `GroupId`
    fn client_account_get_of_group_id(client: &Client) {
        let _ = client.client_accounts().get(GroupId(1));
    }

    /// expected `ClientId`, found `OperatorId`
    fn client_account_get_of_operator_id(client: &Client) {
        let _ = client.client_accounts().get(OperatorId(1));
    }

    /// expected `ClientId`, found `SatisfactionId`
    fn client_account_get_of_satisfaction_id(client: &Client) {
        let _ = client.client_accounts().get(SatisfactionId(1));
    }

    /// expected `ClientId`, found `SkillId`
    fn client_account_get_of_skill_id(client: &Client) {
        let _ = client.client_accounts().get(SkillId(1));
    }

    /// expected `ClientId`, found `TagId`
    fn client_account_get_of_tag_id(client: &Client) {
        let _ = client.client_accounts().get(TagId(1));
    }

    /// expected `ClientId`, found `TransactionId`
    fn client_account_get_of_transaction_id(client: &Client) {
        let _ = client.client_accounts().get(TransactionId(1));
    }

    /// expected `ClientId`, found `VisitorId`
    fn client_account_get_of_visitor_id(client: &Client) {
        let _ = client.client_accounts().get(VisitorId(1));
    }

    /// expected `ClientId`, found `WebsiteId`
    fn client_account_get_of_website_id(client: &Client) {
        let _ = client.client_accounts().get(WebsiteId(1));
    }

    /// expected `ClientId`, found `RuleId`
    fn client_account_get_of_rule_id(client: &Client) {
        let _ = client.client_accounts().get(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn conversation_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn conversation_list_website_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn conversation_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn conversation_list_website_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn conversation_list_website_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn conversation_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn conversation_list_website_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn conversation_list_website_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn conversation_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn conversation_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn conversation_list_website_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().website_id(RuleId(1));
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn conversation_list_operator_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().operator_id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn conversation_list_operator_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().operator_id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn conversation_list_operator_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().operator_id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn conversation_list_operator_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().operator_id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn conversation_list_operator_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().operator_id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn conversation_list_operator_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().operator_id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn conversation_list_operator_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().operator_id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn conversation_list_operator_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().operator_id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn conversation_list_operator_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().operator_id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn conversation_list_operator_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().operator_id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn conversation_list_operator_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().operator_id(RuleId(1));
    }

    /// `VisitorId: From<CallMeetingId>` is not satisfied
    fn conversation_list_visitor_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(CallMeetingId(1));
    }

    /// `VisitorId: From<ClientId>` is not satisfied
    fn conversation_list_visitor_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(ClientId(1));
    }

    /// `VisitorId: From<ConversationId>` is not satisfied
    fn conversation_list_visitor_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(ConversationId(1));
    }

    /// `VisitorId: From<GroupId>` is not satisfied
    fn conversation_list_visitor_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(GroupId(1));
    }

    /// `VisitorId: From<OperatorId>` is not satisfied
    fn conversation_list_visitor_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(OperatorId(1));
    }

    /// `VisitorId: From<SatisfactionId>` is not satisfied
    fn conversation_list_visitor_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(SatisfactionId(1));
    }

    /// `VisitorId: From<SkillId>` is not satisfied
    fn conversation_list_visitor_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(SkillId(1));
    }

    /// `VisitorId: From<TagId>` is not satisfied
    fn conversation_list_visitor_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(TagId(1));
    }

    /// `VisitorId: From<TransactionId>` is not satisfied
    fn conversation_list_visitor_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(TransactionId(1));
    }

    /// `VisitorId: From<WebsiteId>` is not satisfied
    fn conversation_list_visitor_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(WebsiteId(1));
    }

    /// `VisitorId: From<RuleId>` is not satisfied
    fn conversation_list_visitor_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().visitor_id(RuleId(1));
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn conversation_list_skill_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().skill_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn conversation_list_skill_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().skill_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn conversation_list_skill_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().skill_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn conversation_list_skill_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().skill_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn conversation_list_skill_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().skill_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn conversation_list_skill_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().skill_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn conversation_list_skill_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().skill_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn conversation_list_skill_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().skill_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn conversation_list_skill_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().skill_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn conversation_list_skill_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().skill_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn conversation_list_skill_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().skill_id(RuleId(1));
    }

    /// `TagId: From<CallMeetingId>` is not satisfied
    fn conversation_list_tag_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().tag_id(CallMeetingId(1));
    }

    /// `TagId: From<ClientId>` is not satisfied
    fn conversation_list_tag_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().tag_id(ClientId(1));
    }

    /// `TagId: From<ConversationId>` is not satisfied
    fn conversation_list_tag_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().tag_id(ConversationId(1));
    }

    /// `TagId: From<GroupId>` is not satisfied
    fn conversation_list_tag_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().tag_id(GroupId(1));
    }

    /// `TagId: From<OperatorId>` is not satisfied
    fn conversation_list_tag_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().tag_id(OperatorId(1));
    }

    /// `TagId: From<SatisfactionId>` is not satisfied
    fn conversation_list_tag_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().tag_id(SatisfactionId(1));
    }

    /// `TagId: From<SkillId>` is not satisfied
    fn conversation_list_tag_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().tag_id(SkillId(1));
    }

    /// `TagId: From<TransactionId>` is not satisfied
    fn conversation_list_tag_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().tag_id(TransactionId(1));
    }

    /// `TagId: From<VisitorId>` is not satisfied
    fn conversation_list_tag_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().tag_id(VisitorId(1));
    }

    /// `TagId: From<WebsiteId>` is not satisfied
    fn conversation_list_tag_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().tag_id(WebsiteId(1));
    }

    /// `TagId: From<RuleId>` is not satisfied
    fn conversation_list_tag_id_of_rule_id(client: &Client) {
        let _ = client.conversations().list().tag_id(RuleId(1));
    }

    /// `RuleId: From<CallMeetingId>` is not satisfied
    fn conversation_list_rule_id_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().list().rule_id(CallMeetingId(1));
    }

    /// `RuleId: From<ClientId>` is not satisfied
    fn conversation_list_rule_id_of_client_id(client: &Client) {
        let _ = client.conversations().list().rule_id(ClientId(1));
    }

    /// `RuleId: From<ConversationId>` is not satisfied
    fn conversation_list_rule_id_of_conversation_id(client: &Client) {
        let _ = client.conversations().list().rule_id(ConversationId(1));
    }

    /// `RuleId: From<GroupId>` is not satisfied
    fn conversation_list_rule_id_of_group_id(client: &Client) {
        let _ = client.conversations().list().rule_id(GroupId(1));
    }

    /// `RuleId: From<OperatorId>` is not satisfied
    fn conversation_list_rule_id_of_operator_id(client: &Client) {
        let _ = client.conversations().list().rule_id(OperatorId(1));
    }

    /// `RuleId: From<SatisfactionId>` is not satisfied
    fn conversation_list_rule_id_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().list().rule_id(SatisfactionId(1));
    }

    /// `RuleId: From<SkillId>` is not satisfied
    fn conversation_list_rule_id_of_skill_id(client: &Client) {
        let _ = client.conversations().list().rule_id(SkillId(1));
    }

    /// `RuleId: From<TagId>` is not satisfied
    fn conversation_list_rule_id_of_tag_id(client: &Client) {
        let _ = client.conversations().list().rule_id(TagId(1));
    }

    /// `RuleId: From<TransactionId>` is not satisfied
    fn conversation_list_rule_id_of_transaction_id(client: &Client) {
        let _ = client.conversations().list().rule_id(TransactionId(1));
    }

    /// `RuleId: From<VisitorId>` is not satisfied
    fn conversation_list_rule_id_of_visitor_id(client: &Client) {
        let _ = client.conversations().list().rule_id(VisitorId(1));
    }

    /// `RuleId: From<WebsiteId>` is not satisfied
    fn conversation_list_rule_id_of_website_id(client: &Client) {
        let _ = client.conversations().list().rule_id(WebsiteId(1));
    }

    /// expected `ConversationId`, found `CallMeetingId`
    fn conversation_get_of_call_meeting_id(client: &Client) {
        let _ = client.conversations().get(CallMeetingId(1));
    }

    /// expected `ConversationId`, found `ClientId`
    fn conversation_get_of_client_id(client: &Client) {
        let _ = client.conversations().get(ClientId(1));
    }

    /// expected `ConversationId`, found `GroupId`
    fn conversation_get_of_group_id(client: &Client) {
        let _ = client.conversations().get(GroupId(1));
    }

    /// expected `ConversationId`, found `OperatorId`
    fn conversation_get_of_operator_id(client: &Client) {
        let _ = client.conversations().get(OperatorId(1));
    }

    /// expected `ConversationId`, found `SatisfactionId`
    fn conversation_get_of_satisfaction_id(client: &Client) {
        let _ = client.conversations().get(SatisfactionId(1));
    }

    /// expected `ConversationId`, found `SkillId`
    fn conversation_get_of_skill_id(client: &Client) {
        let _ = client.conversations().get(SkillId(1));
    }

    /// expected `ConversationId`, found `TagId`
    fn conversation_get_of_tag_id(client: &Client) {
        let _ = client.conversations().get(TagId(1));
    }

    /// expected `ConversationId`, found `TransactionId`
    fn conversation_get_of_transaction_id(client: &Client) {
        let _ = client.conversations().get(TransactionId(1));
    }

    /// expected `ConversationId`, found `VisitorId`
    fn conversation_get_of_visitor_id(client: &Client) {
        let _ = client.conversations().get(VisitorId(1));
    }

    /// expected `ConversationId`, found `WebsiteId`
    fn conversation_get_of_website_id(client: &Client) {
        let _ = client.conversations().get(WebsiteId(1));
    }

    /// expected `ConversationId`, found `RuleId`
    fn conversation_get_of_rule_id(client: &Client) {
        let _ = client.conversations().get(RuleId(1));
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn group_list_parent_id_of_call_meeting_id(client: &Client) {
        let _ = client.groups().list().parent_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn group_list_parent_id_of_client_id(client: &Client) {
        let _ = client.groups().list().parent_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn group_list_parent_id_of_conversation_id(client: &Client) {
        let _ = client.groups().list().parent_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn group_list_parent_id_of_operator_id(client: &Client) {
        let _ = client.groups().list().parent_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn group_list_parent_id_of_satisfaction_id(client: &Client) {
        let _ = client.groups().list().parent_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn group_list_parent_id_of_skill_id(client: &Client) {
        let _ = client.groups().list().parent_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn group_list_parent_id_of_tag_id(client: &Client) {
        let _ = client.groups().list().parent_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn group_list_parent_id_of_transaction_id(client: &Client) {
        let _ = client.groups().list().parent_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn group_list_parent_id_of_visitor_id(client: &Client) {
        let _ = client.groups().list().parent_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn group_list_parent_id_of_website_id(client: &Client) {
        let _ = client.groups().list().parent_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn group_list_parent_id_of_rule_id(client: &Client) {
        let _ = client.groups().list().parent_id(RuleId(1));
    }

    /// expected `GroupId`, found `CallMeetingId`
    fn group_get_of_call_meeting_id(client: &Client) {
        let _ = client.groups().get(CallMeetingId(1));
    }

    /// expected `GroupId`, found `ClientId`
    fn group_get_of_client_id(client: &Client) {
        let _ = client.groups().get(ClientId(1));
    }

    /// expected `GroupId`, found `ConversationId`
    fn group_get_of_conversation_id(client: &Client) {
        let _ = client.groups().get(ConversationId(1));
    }

    /// expected `GroupId`, found `OperatorId`
    fn group_get_of_operator_id(client: &Client) {
        let _ = client.groups().get(OperatorId(1));
    }

    /// expected `GroupId`, found `SatisfactionId`
    fn group_get_of_satisfaction_id(client: &Client) {
        let _ = client.groups().get(SatisfactionId(1));
    }

    /// expected `GroupId`, found `SkillId`
    fn group_get_of_skill_id(client: &Client) {
        let _ = client.groups().get(SkillId(1));
    }

    /// expected `GroupId`, found `TagId`
    fn group_get_of_tag_id(client: &Client) {
        let _ = client.groups().get(TagId(1));
    }

    /// expected `GroupId`, found `TransactionId`
    fn group_get_of_transaction_id(client: &Client) {
        let _ = client.groups().get(TransactionId(1));
    }

    /// expected `GroupId`, found `VisitorId`
    fn group_get_of_visitor_id(client: &Client) {
        let _ = client.groups().get(VisitorId(1));
    }

    /// expected `GroupId`, found `WebsiteId`
    fn group_get_of_website_id(client: &Client) {
        let _ = client.groups().get(WebsiteId(1));
    }

    /// expected `GroupId`, found `RuleId`
    fn group_get_of_rule_id(client: &Client) {
        let _ = client.groups().get(RuleId(1));
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn group_create_parent_id_of_call_meeting_id() {
        let _ = NewGroup::new().parent_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn group_create_parent_id_of_client_id() {
        let _ = NewGroup::new().parent_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn group_create_parent_id_of_conversation_id() {
        let _ = NewGroup::new().parent_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn group_create_parent_id_of_operator_id() {
        let _ = NewGroup::new().parent_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn group_create_parent_id_of_satisfaction_id() {
        let _ = NewGroup::new().parent_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn group_create_parent_id_of_skill_id() {
        let _ = NewGroup::new().parent_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn group_create_parent_id_of_tag_id() {
        let _ = NewGroup::new().parent_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn group_create_parent_id_of_transaction_id() {
        let _ = NewGroup::new().parent_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn group_create_parent_id_of_visitor_id() {
        let _ = NewGroup::new().parent_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn group_create_parent_id_of_website_id() {
        let _ = NewGroup::new().parent_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn group_create_parent_id_of_rule_id() {
        let _ = NewGroup::new().parent_id(RuleId(1));
    }

    /// expected `GroupId`, found `CallMeetingId`
    fn group_update_of_call_meeting_id(client: &Client) {
        let _ = client.groups().update(CallMeetingId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `ClientId`
    fn group_update_of_client_id(client: &Client) {
        let _ = client.groups().update(ClientId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `ConversationId`
    fn group_update_of_conversation_id(client: &Client) {
        let _ = client.groups().update(ConversationId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `OperatorId`
    fn group_update_of_operator_id(client: &Client) {
        let _ = client.groups().update(OperatorId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `SatisfactionId`
    fn group_update_of_satisfaction_id(client: &Client) {
        let _ = client.groups().update(SatisfactionId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `SkillId`
    fn group_update_of_skill_id(client: &Client) {
        let _ = client.groups().update(SkillId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `TagId`
    fn group_update_of_tag_id(client: &Client) {
        let _ = client.groups().update(TagId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `TransactionId`
    fn group_update_of_transaction_id(client: &Client) {
        let _ = client.groups().update(TransactionId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `VisitorId`
    fn group_update_of_visitor_id(client: &Client) {
        let _ = client.groups().update(VisitorId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `WebsiteId`
    fn group_update_of_website_id(client: &Client) {
        let _ = client.groups().update(WebsiteId(1), GroupChanges::new());
    }

    /// expected `GroupId`, found `RuleId`
    fn group_update_of_rule_id(client: &Client) {
        let _ = client.groups().update(RuleId(1), GroupChanges::new());
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn group_update_parent_id_of_call_meeting_id() {
        let _ = GroupChanges::new().parent_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn group_update_parent_id_of_client_id() {
        let _ = GroupChanges::new().parent_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn group_update_parent_id_of_conversation_id() {
        let _ = GroupChanges::new().parent_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn group_update_parent_id_of_operator_id() {
        let _ = GroupChanges::new().parent_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn group_update_parent_id_of_satisfaction_id() {
        let _ = GroupChanges::new().parent_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn group_update_parent_id_of_skill_id() {
        let _ = GroupChanges::new().parent_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn group_update_parent_id_of_tag_id() {
        let _ = GroupChanges::new().parent_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn group_update_parent_id_of_transaction_id() {
        let _ = GroupChanges::new().parent_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn group_update_parent_id_of_visitor_id() {
        let _ = GroupChanges::new().parent_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn group_update_parent_id_of_website_id() {
        let _ = GroupChanges::new().parent_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn group_update_parent_id_of_rule_id() {
        let _ = GroupChanges::new().parent_id(RuleId(1));
    }

    /// expected `GroupId`, found `CallMeetingId`
    fn group_delete_of_call_meeting_id(client: &Client) {
        let _ = client.groups().delete(CallMeetingId(1));
    }

    /// expected `GroupId`, found `ClientId`
    fn group_delete_of_client_id(client: &Client) {
        let _ = client.groups().delete(ClientId(1));
    }

    /// expected `GroupId`, found `ConversationId`
    fn group_delete_of_conversation_id(client: &Client) {
        let _ = client.groups().delete(ConversationId(1));
    }

    /// expected `GroupId`, found `OperatorId`
    fn group_delete_of_operator_id(client: &Client) {
        let _ = client.groups().delete(OperatorId(1));
    }

    /// expected `GroupId`, found `SatisfactionId`
    fn group_delete_of_satisfaction_id(client: &Client) {
        let _ = client.groups().delete(SatisfactionId(1));
    }

    /// expected `GroupId`, found `SkillId`
    fn group_delete_of_skill_id(client: &Client) {
        let _ = client.groups().delete(SkillId(1));
    }

    /// expected `GroupId`, found `TagId`
    fn group_delete_of_tag_id(client: &Client) {
        let _ = client.groups().delete(TagId(1));
    }

    /// expected `GroupId`, found `TransactionId`
    fn group_delete_of_transaction_id(client: &Client) {
        let _ = client.groups().delete(TransactionId(1));
    }

    /// expected `GroupId`, found `VisitorId`
    fn group_delete_of_visitor_id(client: &Client) {
        let _ = client.groups().delete(VisitorId(1));
    }

    /// expected `GroupId`, found `WebsiteId`
    fn group_delete_of_website_id(client: &Client) {
        let _ = client.groups().delete(WebsiteId(1));
    }

    /// expected `GroupId`, found `RuleId`
    fn group_delete_of_rule_id(client: &Client) {
        let _ = client.groups().delete(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_call_meeting_id() {
        let _ = PickUp::new("", CallMeetingId(1), "");
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_client_id() {
        let _ = PickUp::new("", ClientId(1), "");
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_conversation_id() {
        let _ = PickUp::new("", ConversationId(1), "");
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_group_id() {
        let _ = PickUp::new("", GroupId(1), "");
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_operator_id() {
        let _ = PickUp::new("", OperatorId(1), "");
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_satisfaction_id() {
        let _ = PickUp::new("", SatisfactionId(1), "");
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_skill_id() {
        let _ = PickUp::new("", SkillId(1), "");
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_tag_id() {
        let _ = PickUp::new("", TagId(1), "");
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_transaction_id() {
        let _ = PickUp::new("", TransactionId(1), "");
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_visitor_id() {
        let _ = PickUp::new("", VisitorId(1), "");
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn odigo_callback_pick_up_website_id_of_rule_id() {
        let _ = PickUp::new("", RuleId(1), "");
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_call_meeting_id() {
        let _ = HangUp::new("", CallMeetingId(1), "");
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_client_id() {
        let _ = HangUp::new("", ClientId(1), "");
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_conversation_id() {
        let _ = HangUp::new("", ConversationId(1), "");
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_group_id() {
        let _ = HangUp::new("", GroupId(1), "");
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_operator_id() {
        let _ = HangUp::new("", OperatorId(1), "");
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_satisfaction_id() {
        let _ = HangUp::new("", SatisfactionId(1), "");
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_skill_id() {
        let _ = HangUp::new("", SkillId(1), "");
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_tag_id() {
        let _ = HangUp::new("", TagId(1), "");
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_transaction_id() {
        let _ = HangUp::new("", TransactionId(1), "");
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_visitor_id() {
        let _ = HangUp::new("", VisitorId(1), "");
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn odigo_callback_hang_up_website_id_of_rule_id() {
        let _ = HangUp::new("", RuleId(1), "");
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn operator_list_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list().id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn operator_list_id_of_client_id(client: &Client) {
        let _ = client.operators().list().id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn operator_list_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list().id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn operator_list_id_of_group_id(client: &Client) {
        let _ = client.operators().list().id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn operator_list_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list().id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn operator_list_id_of_skill_id(client: &Client) {
        let _ = client.operators().list().id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn operator_list_id_of_tag_id(client: &Client) {
        let _ = client.operators().list().id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn operator_list_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list().id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn operator_list_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list().id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn operator_list_id_of_website_id(client: &Client) {
        let _ = client.operators().list().id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn operator_list_id_of_rule_id(client: &Client) {
        let _ = client.operators().list().id(RuleId(1));
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn operator_list_group_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list().group_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn operator_list_group_id_of_client_id(client: &Client) {
        let _ = client.operators().list().group_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn operator_list_group_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list().group_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn operator_list_group_id_of_operator_id(client: &Client) {
        let _ = client.operators().list().group_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn operator_list_group_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list().group_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn operator_list_group_id_of_skill_id(client: &Client) {
        let _ = client.operators().list().group_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn operator_list_group_id_of_tag_id(client: &Client) {
        let _ = client.operators().list().group_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn operator_list_group_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list().group_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn operator_list_group_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list().group_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn operator_list_group_id_of_website_id(client: &Client) {
        let _ = client.operators().list().group_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn operator_list_group_id_of_rule_id(client: &Client) {
        let _ = client.operators().list().group_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_list_website_id_of_client_id(client: &Client) {
        let _ = client.operators().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_list_website_id_of_group_id(client: &Client) {
        let _ = client.operators().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_list_website_id_of_operator_id(client: &Client) {
        let _ = client.operators().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_list_website_id_of_skill_id(client: &Client) {
        let _ = client.operators().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_list_website_id_of_tag_id(client: &Client) {
        let _ = client.operators().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_list_website_id_of_rule_id(client: &Client) {
        let _ = client.operators().list().website_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_list_website_list_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list().website_list([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_list_website_list_of_client_id(client: &Client) {
        let _ = client.operators().list().website_list([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_list_website_list_of_conversation_id(client: &Client) {
        let _ = client.operators().list().website_list([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_list_website_list_of_group_id(client: &Client) {
        let _ = client.operators().list().website_list([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_list_website_list_of_operator_id(client: &Client) {
        let _ = client.operators().list().website_list([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_list_website_list_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list().website_list([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_list_website_list_of_skill_id(client: &Client) {
        let _ = client.operators().list().website_list([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_list_website_list_of_tag_id(client: &Client) {
        let _ = client.operators().list().website_list([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_list_website_list_of_transaction_id(client: &Client) {
        let _ = client.operators().list().website_list([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_list_website_list_of_visitor_id(client: &Client) {
        let _ = client.operators().list().website_list([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_list_website_list_of_rule_id(client: &Client) {
        let _ = client.operators().list().website_list([RuleId(1)]);
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn operator_list_skill_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list().skill_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn operator_list_skill_id_of_client_id(client: &Client) {
        let _ = client.operators().list().skill_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn operator_list_skill_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list().skill_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn operator_list_skill_id_of_group_id(client: &Client) {
        let _ = client.operators().list().skill_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn operator_list_skill_id_of_operator_id(client: &Client) {
        let _ = client.operators().list().skill_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn operator_list_skill_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list().skill_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn operator_list_skill_id_of_tag_id(client: &Client) {
        let _ = client.operators().list().skill_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn operator_list_skill_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list().skill_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn operator_list_skill_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list().skill_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn operator_list_skill_id_of_website_id(client: &Client) {
        let _ = client.operators().list().skill_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn operator_list_skill_id_of_rule_id(client: &Client) {
        let _ = client.operators().list().skill_id(RuleId(1));
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_get_of_call_meeting_id(client: &Client) {
        let _ = client.operators().get(CallMeetingId(1));
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_get_of_client_id(client: &Client) {
        let _ = client.operators().get(ClientId(1));
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_get_of_conversation_id(client: &Client) {
        let _ = client.operators().get(ConversationId(1));
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_get_of_group_id(client: &Client) {
        let _ = client.operators().get(GroupId(1));
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_get_of_satisfaction_id(client: &Client) {
        let _ = client.operators().get(SatisfactionId(1));
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_get_of_skill_id(client: &Client) {
        let _ = client.operators().get(SkillId(1));
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_get_of_tag_id(client: &Client) {
        let _ = client.operators().get(TagId(1));
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_get_of_transaction_id(client: &Client) {
        let _ = client.operators().get(TransactionId(1));
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_get_of_visitor_id(client: &Client) {
        let _ = client.operators().get(VisitorId(1));
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_get_of_website_id(client: &Client) {
        let _ = client.operators().get(WebsiteId(1));
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_get_of_rule_id(client: &Client) {
        let _ = client.operators().get(RuleId(1));
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn operator_create_group_id_of_call_meeting_id() {
        let _ = NewOperator::new().group_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn operator_create_group_id_of_client_id() {
        let _ = NewOperator::new().group_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn operator_create_group_id_of_conversation_id() {
        let _ = NewOperator::new().group_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn operator_create_group_id_of_operator_id() {
        let _ = NewOperator::new().group_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn operator_create_group_id_of_satisfaction_id() {
        let _ = NewOperator::new().group_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn operator_create_group_id_of_skill_id() {
        let _ = NewOperator::new().group_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn operator_create_group_id_of_tag_id() {
        let _ = NewOperator::new().group_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn operator_create_group_id_of_transaction_id() {
        let _ = NewOperator::new().group_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn operator_create_group_id_of_visitor_id() {
        let _ = NewOperator::new().group_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn operator_create_group_id_of_website_id() {
        let _ = NewOperator::new().group_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn operator_create_group_id_of_rule_id() {
        let _ = NewOperator::new().group_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_create_website_list_of_call_meeting_id() {
        let _ = NewOperator::new().website_list([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_create_website_list_of_client_id() {
        let _ = NewOperator::new().website_list([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_create_website_list_of_conversation_id() {
        let _ = NewOperator::new().website_list([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_create_website_list_of_group_id() {
        let _ = NewOperator::new().website_list([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_create_website_list_of_operator_id() {
        let _ = NewOperator::new().website_list([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_create_website_list_of_satisfaction_id() {
        let _ = NewOperator::new().website_list([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_create_website_list_of_skill_id() {
        let _ = NewOperator::new().website_list([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_create_website_list_of_tag_id() {
        let _ = NewOperator::new().website_list([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_create_website_list_of_transaction_id() {
        let _ = NewOperator::new().website_list([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_create_website_list_of_visitor_id() {
        let _ = NewOperator::new().website_list([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_create_website_list_of_rule_id() {
        let _ = NewOperator::new().website_list([RuleId(1)]);
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn operator_create_skill_list_of_call_meeting_id() {
        let _ = NewOperator::new().skill_list([CallMeetingId(1)]);
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn operator_create_skill_list_of_client_id() {
        let _ = NewOperator::new().skill_list([ClientId(1)]);
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn operator_create_skill_list_of_conversation_id() {
        let _ = NewOperator::new().skill_list([ConversationId(1)]);
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn operator_create_skill_list_of_group_id() {
        let _ = NewOperator::new().skill_list([GroupId(1)]);
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn operator_create_skill_list_of_operator_id() {
        let _ = NewOperator::new().skill_list([OperatorId(1)]);
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn operator_create_skill_list_of_satisfaction_id() {
        let _ = NewOperator::new().skill_list([SatisfactionId(1)]);
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn operator_create_skill_list_of_tag_id() {
        let _ = NewOperator::new().skill_list([TagId(1)]);
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn operator_create_skill_list_of_transaction_id() {
        let _ = NewOperator::new().skill_list([TransactionId(1)]);
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn operator_create_skill_list_of_visitor_id() {
        let _ = NewOperator::new().skill_list([VisitorId(1)]);
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn operator_create_skill_list_of_website_id() {
        let _ = NewOperator::new().skill_list([WebsiteId(1)]);
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn operator_create_skill_list_of_rule_id() {
        let _ = NewOperator::new().skill_list([RuleId(1)]);
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_update_of_call_meeting_id(client: &Client) {
        let _ = client.operators().update(CallMeetingId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_update_of_client_id(client: &Client) {
        let _ = client.operators().update(ClientId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_update_of_conversation_id(client: &Client) {
        let _ = client.operators().update(ConversationId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_update_of_group_id(client: &Client) {
        let _ = client.operators().update(GroupId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_update_of_satisfaction_id(client: &Client) {
        let _ = client.operators().update(SatisfactionId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_update_of_skill_id(client: &Client) {
        let _ = client.operators().update(SkillId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_update_of_tag_id(client: &Client) {
        let _ = client.operators().update(TagId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_update_of_transaction_id(client: &Client) {
        let _ = client.operators().update(TransactionId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_update_of_visitor_id(client: &Client) {
        let _ = client.operators().update(VisitorId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_update_of_website_id(client: &Client) {
        let _ = client.operators().update(WebsiteId(1), OperatorChanges::new());
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_update_of_rule_id(client: &Client) {
        let _ = client.operators().update(RuleId(1), OperatorChanges::new());
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn operator_update_group_id_of_call_meeting_id() {
        let _ = OperatorChanges::new().group_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn operator_update_group_id_of_client_id() {
        let _ = OperatorChanges::new().group_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn operator_update_group_id_of_conversation_id() {
        let _ = OperatorChanges::new().group_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn operator_update_group_id_of_operator_id() {
        let _ = OperatorChanges::new().group_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn operator_update_group_id_of_satisfaction_id() {
        let _ = OperatorChanges::new().group_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn operator_update_group_id_of_skill_id() {
        let _ = OperatorChanges::new().group_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn operator_update_group_id_of_tag_id() {
        let _ = OperatorChanges::new().group_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn operator_update_group_id_of_transaction_id() {
        let _ = OperatorChanges::new().group_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn operator_update_group_id_of_visitor_id() {
        let _ = OperatorChanges::new().group_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn operator_update_group_id_of_website_id() {
        let _ = OperatorChanges::new().group_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn operator_update_group_id_of_rule_id() {
        let _ = OperatorChanges::new().group_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_update_website_list_of_call_meeting_id() {
        let _ = OperatorChanges::new().website_list([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_update_website_list_of_client_id() {
        let _ = OperatorChanges::new().website_list([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_update_website_list_of_conversation_id() {
        let _ = OperatorChanges::new().website_list([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_update_website_list_of_group_id() {
        let _ = OperatorChanges::new().website_list([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_update_website_list_of_operator_id() {
        let _ = OperatorChanges::new().website_list([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_update_website_list_of_satisfaction_id() {
        let _ = OperatorChanges::new().website_list([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_update_website_list_of_skill_id() {
        let _ = OperatorChanges::new().website_list([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_update_website_list_of_tag_id() {
        let _ = OperatorChanges::new().website_list([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_update_website_list_of_transaction_id() {
        let _ = OperatorChanges::new().website_list([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_update_website_list_of_visitor_id() {
        let _ = OperatorChanges::new().website_list([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_update_website_list_of_rule_id() {
        let _ = OperatorChanges::new().website_list([RuleId(1)]);
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn operator_update_skill_list_of_call_meeting_id() {
        let _ = OperatorChanges::new().skill_list([CallMeetingId(1)]);
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn operator_update_skill_list_of_client_id() {
        let _ = OperatorChanges::new().skill_list([ClientId(1)]);
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn operator_update_skill_list_of_conversation_id() {
        let _ = OperatorChanges::new().skill_list([ConversationId(1)]);
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn operator_update_skill_list_of_group_id() {
        let _ = OperatorChanges::new().skill_list([GroupId(1)]);
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn operator_update_skill_list_of_operator_id() {
        let _ = OperatorChanges::new().skill_list([OperatorId(1)]);
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn operator_update_skill_list_of_satisfaction_id() {
        let _ = OperatorChanges::new().skill_list([SatisfactionId(1)]);
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn operator_update_skill_list_of_tag_id() {
        let _ = OperatorChanges::new().skill_list([TagId(1)]);
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn operator_update_skill_list_of_transaction_id() {
        let _ = OperatorChanges::new().skill_list([TransactionId(1)]);
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn operator_update_skill_list_of_visitor_id() {
        let _ = OperatorChanges::new().skill_list([VisitorId(1)]);
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn operator_update_skill_list_of_website_id() {
        let _ = OperatorChanges::new().skill_list([WebsiteId(1)]);
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn operator_update_skill_list_of_rule_id() {
        let _ = OperatorChanges::new().skill_list([RuleId(1)]);
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_delete_of_call_meeting_id(client: &Client) {
        let _ = client.operators().delete(CallMeetingId(1));
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_delete_of_client_id(client: &Client) {
        let _ = client.operators().delete(ClientId(1));
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_delete_of_conversation_id(client: &Client) {
        let _ = client.operators().delete(ConversationId(1));
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_delete_of_group_id(client: &Client) {
        let _ = client.operators().delete(GroupId(1));
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_delete_of_satisfaction_id(client: &Client) {
        let _ = client.operators().delete(SatisfactionId(1));
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_delete_of_skill_id(client: &Client) {
        let _ = client.operators().delete(SkillId(1));
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_delete_of_tag_id(client: &Client) {
        let _ = client.operators().delete(TagId(1));
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_delete_of_transaction_id(client: &Client) {
        let _ = client.operators().delete(TransactionId(1));
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_delete_of_visitor_id(client: &Client) {
        let _ = client.operators().delete(VisitorId(1));
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_delete_of_website_id(client: &Client) {
        let _ = client.operators().delete(WebsiteId(1));
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_delete_of_rule_id(client: &Client) {
        let _ = client.operators().delete(RuleId(1));
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn operator_list_live_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list_live().id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn operator_list_live_id_of_client_id(client: &Client) {
        let _ = client.operators().list_live().id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn operator_list_live_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list_live().id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn operator_list_live_id_of_group_id(client: &Client) {
        let _ = client.operators().list_live().id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn operator_list_live_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list_live().id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn operator_list_live_id_of_skill_id(client: &Client) {
        let _ = client.operators().list_live().id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn operator_list_live_id_of_tag_id(client: &Client) {
        let _ = client.operators().list_live().id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn operator_list_live_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list_live().id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn operator_list_live_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list_live().id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn operator_list_live_id_of_website_id(client: &Client) {
        let _ = client.operators().list_live().id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn operator_list_live_id_of_rule_id(client: &Client) {
        let _ = client.operators().list_live().id(RuleId(1));
    }

    /// `GroupId: From<CallMeetingId>` is not satisfied
    fn operator_list_live_group_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list_live().group_id(CallMeetingId(1));
    }

    /// `GroupId: From<ClientId>` is not satisfied
    fn operator_list_live_group_id_of_client_id(client: &Client) {
        let _ = client.operators().list_live().group_id(ClientId(1));
    }

    /// `GroupId: From<ConversationId>` is not satisfied
    fn operator_list_live_group_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list_live().group_id(ConversationId(1));
    }

    /// `GroupId: From<OperatorId>` is not satisfied
    fn operator_list_live_group_id_of_operator_id(client: &Client) {
        let _ = client.operators().list_live().group_id(OperatorId(1));
    }

    /// `GroupId: From<SatisfactionId>` is not satisfied
    fn operator_list_live_group_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list_live().group_id(SatisfactionId(1));
    }

    /// `GroupId: From<SkillId>` is not satisfied
    fn operator_list_live_group_id_of_skill_id(client: &Client) {
        let _ = client.operators().list_live().group_id(SkillId(1));
    }

    /// `GroupId: From<TagId>` is not satisfied
    fn operator_list_live_group_id_of_tag_id(client: &Client) {
        let _ = client.operators().list_live().group_id(TagId(1));
    }

    /// `GroupId: From<TransactionId>` is not satisfied
    fn operator_list_live_group_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list_live().group_id(TransactionId(1));
    }

    /// `GroupId: From<VisitorId>` is not satisfied
    fn operator_list_live_group_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list_live().group_id(VisitorId(1));
    }

    /// `GroupId: From<WebsiteId>` is not satisfied
    fn operator_list_live_group_id_of_website_id(client: &Client) {
        let _ = client.operators().list_live().group_id(WebsiteId(1));
    }

    /// `GroupId: From<RuleId>` is not satisfied
    fn operator_list_live_group_id_of_rule_id(client: &Client) {
        let _ = client.operators().list_live().group_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_list_live_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list_live().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_list_live_website_id_of_client_id(client: &Client) {
        let _ = client.operators().list_live().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_list_live_website_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list_live().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_list_live_website_id_of_group_id(client: &Client) {
        let _ = client.operators().list_live().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_list_live_website_id_of_operator_id(client: &Client) {
        let _ = client.operators().list_live().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_list_live_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list_live().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_list_live_website_id_of_skill_id(client: &Client) {
        let _ = client.operators().list_live().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_list_live_website_id_of_tag_id(client: &Client) {
        let _ = client.operators().list_live().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_list_live_website_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list_live().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_list_live_website_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list_live().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_list_live_website_id_of_rule_id(client: &Client) {
        let _ = client.operators().list_live().website_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn operator_list_live_website_list_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list_live().website_list([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn operator_list_live_website_list_of_client_id(client: &Client) {
        let _ = client.operators().list_live().website_list([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn operator_list_live_website_list_of_conversation_id(client: &Client) {
        let _ = client.operators().list_live().website_list([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn operator_list_live_website_list_of_group_id(client: &Client) {
        let _ = client.operators().list_live().website_list([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn operator_list_live_website_list_of_operator_id(client: &Client) {
        let _ = client.operators().list_live().website_list([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn operator_list_live_website_list_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list_live().website_list([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn operator_list_live_website_list_of_skill_id(client: &Client) {
        let _ = client.operators().list_live().website_list([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn operator_list_live_website_list_of_tag_id(client: &Client) {
        let _ = client.operators().list_live().website_list([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn operator_list_live_website_list_of_transaction_id(client: &Client) {
        let _ = client.operators().list_live().website_list([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn operator_list_live_website_list_of_visitor_id(client: &Client) {
        let _ = client.operators().list_live().website_list([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn operator_list_live_website_list_of_rule_id(client: &Client) {
        let _ = client.operators().list_live().website_list([RuleId(1)]);
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn operator_list_live_skill_id_of_call_meeting_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn operator_list_live_skill_id_of_client_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn operator_list_live_skill_id_of_conversation_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn operator_list_live_skill_id_of_group_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn operator_list_live_skill_id_of_operator_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn operator_list_live_skill_id_of_satisfaction_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn operator_list_live_skill_id_of_tag_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn operator_list_live_skill_id_of_transaction_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn operator_list_live_skill_id_of_visitor_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn operator_list_live_skill_id_of_website_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn operator_list_live_skill_id_of_rule_id(client: &Client) {
        let _ = client.operators().list_live().skill_id(RuleId(1));
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_live_of_call_meeting_id(client: &Client) {
        let _ = client.operators().live(CallMeetingId(1));
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_live_of_client_id(client: &Client) {
        let _ = client.operators().live(ClientId(1));
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_live_of_conversation_id(client: &Client) {
        let _ = client.operators().live(ConversationId(1));
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_live_of_group_id(client: &Client) {
        let _ = client.operators().live(GroupId(1));
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_live_of_satisfaction_id(client: &Client) {
        let _ = client.operators().live(SatisfactionId(1));
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_live_of_skill_id(client: &Client) {
        let _ = client.operators().live(SkillId(1));
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_live_of_tag_id(client: &Client) {
        let _ = client.operators().live(TagId(1));
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_live_of_transaction_id(client: &Client) {
        let _ = client.operators().live(TransactionId(1));
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_live_of_visitor_id(client: &Client) {
        let _ = client.operators().live(VisitorId(1));
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_live_of_website_id(client: &Client) {
        let _ = client.operators().live(WebsiteId(1));
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_live_of_rule_id(client: &Client) {
        let _ = client.operators().live(RuleId(1));
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_set_availability_of_call_meeting_id(client: &Client) {
        let _ = client.operators().set_availability(CallMeetingId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_set_availability_of_client_id(client: &Client) {
        let _ = client.operators().set_availability(ClientId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_set_availability_of_conversation_id(client: &Client) {
        let _ = client.operators().set_availability(ConversationId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_set_availability_of_group_id(client: &Client) {
        let _ = client.operators().set_availability(GroupId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_set_availability_of_satisfaction_id(client: &Client) {
        let _ = client.operators().set_availability(SatisfactionId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_set_availability_of_skill_id(client: &Client) {
        let _ = client.operators().set_availability(SkillId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_set_availability_of_tag_id(client: &Client) {
        let _ = client.operators().set_availability(TagId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_set_availability_of_transaction_id(client: &Client) {
        let _ = client.operators().set_availability(TransactionId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_set_availability_of_visitor_id(client: &Client) {
        let _ = client.operators().set_availability(VisitorId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_set_availability_of_website_id(client: &Client) {
        let _ = client.operators().set_availability(WebsiteId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_set_availability_of_rule_id(client: &Client) {
        let _ = client.operators().set_availability(RuleId(1), SetAvailability::new());
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_statistic_of_call_meeting_id(client: &Client) {
        let _ = client.operators().statistic(CallMeetingId(1));
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_statistic_of_client_id(client: &Client) {
        let _ = client.operators().statistic(ClientId(1));
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_statistic_of_conversation_id(client: &Client) {
        let _ = client.operators().statistic(ConversationId(1));
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_statistic_of_group_id(client: &Client) {
        let _ = client.operators().statistic(GroupId(1));
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_statistic_of_satisfaction_id(client: &Client) {
        let _ = client.operators().statistic(SatisfactionId(1));
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_statistic_of_skill_id(client: &Client) {
        let _ = client.operators().statistic(SkillId(1));
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_statistic_of_tag_id(client: &Client) {
        let _ = client.operators().statistic(TagId(1));
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_statistic_of_transaction_id(client: &Client) {
        let _ = client.operators().statistic(TransactionId(1));
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_statistic_of_visitor_id(client: &Client) {
        let _ = client.operators().statistic(VisitorId(1));
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_statistic_of_website_id(client: &Client) {
        let _ = client.operators().statistic(WebsiteId(1));
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_statistic_of_rule_id(client: &Client) {
        let _ = client.operators().statistic(RuleId(1));
    }

    /// expected `OperatorId`, found `CallMeetingId`
    fn operator_profile_of_call_meeting_id(client: &Client) {
        let _ = client.operators().profile(CallMeetingId(1));
    }

    /// expected `OperatorId`, found `ClientId`
    fn operator_profile_of_client_id(client: &Client) {
        let _ = client.operators().profile(ClientId(1));
    }

    /// expected `OperatorId`, found `ConversationId`
    fn operator_profile_of_conversation_id(client: &Client) {
        let _ = client.operators().profile(ConversationId(1));
    }

    /// expected `OperatorId`, found `GroupId`
    fn operator_profile_of_group_id(client: &Client) {
        let _ = client.operators().profile(GroupId(1));
    }

    /// expected `OperatorId`, found `SatisfactionId`
    fn operator_profile_of_satisfaction_id(client: &Client) {
        let _ = client.operators().profile(SatisfactionId(1));
    }

    /// expected `OperatorId`, found `SkillId`
    fn operator_profile_of_skill_id(client: &Client) {
        let _ = client.operators().profile(SkillId(1));
    }

    /// expected `OperatorId`, found `TagId`
    fn operator_profile_of_tag_id(client: &Client) {
        let _ = client.operators().profile(TagId(1));
    }

    /// expected `OperatorId`, found `TransactionId`
    fn operator_profile_of_transaction_id(client: &Client) {
        let _ = client.operators().profile(TransactionId(1));
    }

    /// expected `OperatorId`, found `VisitorId`
    fn operator_profile_of_visitor_id(client: &Client) {
        let _ = client.operators().profile(VisitorId(1));
    }

    /// expected `OperatorId`, found `WebsiteId`
    fn operator_profile_of_website_id(client: &Client) {
        let _ = client.operators().profile(WebsiteId(1));
    }

    /// expected `OperatorId`, found `RuleId`
    fn operator_profile_of_rule_id(client: &Client) {
        let _ = client.operators().profile(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn satisfaction_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn satisfaction_list_website_id_of_client_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn satisfaction_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn satisfaction_list_website_id_of_group_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn satisfaction_list_website_id_of_operator_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn satisfaction_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn satisfaction_list_website_id_of_skill_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn satisfaction_list_website_id_of_tag_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn satisfaction_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn satisfaction_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn satisfaction_list_website_id_of_rule_id(client: &Client) {
        let _ = client.satisfactions().list().website_id(RuleId(1));
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn satisfaction_list_operator_id_of_call_meeting_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn satisfaction_list_operator_id_of_client_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn satisfaction_list_operator_id_of_conversation_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn satisfaction_list_operator_id_of_group_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn satisfaction_list_operator_id_of_satisfaction_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn satisfaction_list_operator_id_of_skill_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn satisfaction_list_operator_id_of_tag_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn satisfaction_list_operator_id_of_transaction_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn satisfaction_list_operator_id_of_visitor_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn satisfaction_list_operator_id_of_website_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn satisfaction_list_operator_id_of_rule_id(client: &Client) {
        let _ = client.satisfactions().list().operator_id(RuleId(1));
    }

    /// `ConversationId: From<CallMeetingId>` is not satisfied
    fn satisfaction_list_conversation_id_of_call_meeting_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(CallMeetingId(1));
    }

    /// `ConversationId: From<ClientId>` is not satisfied
    fn satisfaction_list_conversation_id_of_client_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(ClientId(1));
    }

    /// `ConversationId: From<GroupId>` is not satisfied
    fn satisfaction_list_conversation_id_of_group_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(GroupId(1));
    }

    /// `ConversationId: From<OperatorId>` is not satisfied
    fn satisfaction_list_conversation_id_of_operator_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(OperatorId(1));
    }

    /// `ConversationId: From<SatisfactionId>` is not satisfied
    fn satisfaction_list_conversation_id_of_satisfaction_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(SatisfactionId(1));
    }

    /// `ConversationId: From<SkillId>` is not satisfied
    fn satisfaction_list_conversation_id_of_skill_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(SkillId(1));
    }

    /// `ConversationId: From<TagId>` is not satisfied
    fn satisfaction_list_conversation_id_of_tag_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(TagId(1));
    }

    /// `ConversationId: From<TransactionId>` is not satisfied
    fn satisfaction_list_conversation_id_of_transaction_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(TransactionId(1));
    }

    /// `ConversationId: From<VisitorId>` is not satisfied
    fn satisfaction_list_conversation_id_of_visitor_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(VisitorId(1));
    }

    /// `ConversationId: From<WebsiteId>` is not satisfied
    fn satisfaction_list_conversation_id_of_website_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(WebsiteId(1));
    }

    /// `ConversationId: From<RuleId>` is not satisfied
    fn satisfaction_list_conversation_id_of_rule_id(client: &Client) {
        let _ = client.satisfactions().list().conversation_id(RuleId(1));
    }

    /// expected `SatisfactionId`, found `CallMeetingId`
    fn satisfaction_get_of_call_meeting_id(client: &Client) {
        let _ = client.satisfactions().get(CallMeetingId(1));
    }

    /// expected `SatisfactionId`, found `ClientId`
    fn satisfaction_get_of_client_id(client: &Client) {
        let _ = client.satisfactions().get(ClientId(1));
    }

    /// expected `SatisfactionId`, found `ConversationId`
    fn satisfaction_get_of_conversation_id(client: &Client) {
        let _ = client.satisfactions().get(ConversationId(1));
    }

    /// expected `SatisfactionId`, found `GroupId`
    fn satisfaction_get_of_group_id(client: &Client) {
        let _ = client.satisfactions().get(GroupId(1));
    }

    /// expected `SatisfactionId`, found `OperatorId`
    fn satisfaction_get_of_operator_id(client: &Client) {
        let _ = client.satisfactions().get(OperatorId(1));
    }

    /// expected `SatisfactionId`, found `SkillId`
    fn satisfaction_get_of_skill_id(client: &Client) {
        let _ = client.satisfactions().get(SkillId(1));
    }

    /// expected `SatisfactionId`, found `TagId`
    fn satisfaction_get_of_tag_id(client: &Client) {
        let _ = client.satisfactions().get(TagId(1));
    }

    /// expected `SatisfactionId`, found `TransactionId`
    fn satisfaction_get_of_transaction_id(client: &Client) {
        let _ = client.satisfactions().get(TransactionId(1));
    }

    /// expected `SatisfactionId`, found `VisitorId`
    fn satisfaction_get_of_visitor_id(client: &Client) {
        let _ = client.satisfactions().get(VisitorId(1));
    }

    /// expected `SatisfactionId`, found `WebsiteId`
    fn satisfaction_get_of_website_id(client: &Client) {
        let _ = client.satisfactions().get(WebsiteId(1));
    }

    /// expected `SatisfactionId`, found `RuleId`
    fn satisfaction_get_of_rule_id(client: &Client) {
        let _ = client.satisfactions().get(RuleId(1));
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn skill_list_operator_id_of_call_meeting_id(client: &Client) {
        let _ = client.skills().list().operator_id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn skill_list_operator_id_of_client_id(client: &Client) {
        let _ = client.skills().list().operator_id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn skill_list_operator_id_of_conversation_id(client: &Client) {
        let _ = client.skills().list().operator_id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn skill_list_operator_id_of_group_id(client: &Client) {
        let _ = client.skills().list().operator_id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn skill_list_operator_id_of_satisfaction_id(client: &Client) {
        let _ = client.skills().list().operator_id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn skill_list_operator_id_of_skill_id(client: &Client) {
        let _ = client.skills().list().operator_id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn skill_list_operator_id_of_tag_id(client: &Client) {
        let _ = client.skills().list().operator_id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn skill_list_operator_id_of_transaction_id(client: &Client) {
        let _ = client.skills().list().operator_id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn skill_list_operator_id_of_visitor_id(client: &Client) {
        let _ = client.skills().list().operator_id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn skill_list_operator_id_of_website_id(client: &Client) {
        let _ = client.skills().list().operator_id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn skill_list_operator_id_of_rule_id(client: &Client) {
        let _ = client.skills().list().operator_id(RuleId(1));
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn skill_list_parent_id_of_call_meeting_id(client: &Client) {
        let _ = client.skills().list().parent_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn skill_list_parent_id_of_client_id(client: &Client) {
        let _ = client.skills().list().parent_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn skill_list_parent_id_of_conversation_id(client: &Client) {
        let _ = client.skills().list().parent_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn skill_list_parent_id_of_group_id(client: &Client) {
        let _ = client.skills().list().parent_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn skill_list_parent_id_of_operator_id(client: &Client) {
        let _ = client.skills().list().parent_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn skill_list_parent_id_of_satisfaction_id(client: &Client) {
        let _ = client.skills().list().parent_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn skill_list_parent_id_of_tag_id(client: &Client) {
        let _ = client.skills().list().parent_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn skill_list_parent_id_of_transaction_id(client: &Client) {
        let _ = client.skills().list().parent_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn skill_list_parent_id_of_visitor_id(client: &Client) {
        let _ = client.skills().list().parent_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn skill_list_parent_id_of_website_id(client: &Client) {
        let _ = client.skills().list().parent_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn skill_list_parent_id_of_rule_id(client: &Client) {
        let _ = client.skills().list().parent_id(RuleId(1));
    }

    /// expected `SkillId`, found `CallMeetingId`
    fn skill_get_of_call_meeting_id(client: &Client) {
        let _ = client.skills().get(CallMeetingId(1));
    }

    /// expected `SkillId`, found `ClientId`
    fn skill_get_of_client_id(client: &Client) {
        let _ = client.skills().get(ClientId(1));
    }

    /// expected `SkillId`, found `ConversationId`
    fn skill_get_of_conversation_id(client: &Client) {
        let _ = client.skills().get(ConversationId(1));
    }

    /// expected `SkillId`, found `GroupId`
    fn skill_get_of_group_id(client: &Client) {
        let _ = client.skills().get(GroupId(1));
    }

    /// expected `SkillId`, found `OperatorId`
    fn skill_get_of_operator_id(client: &Client) {
        let _ = client.skills().get(OperatorId(1));
    }

    /// expected `SkillId`, found `SatisfactionId`
    fn skill_get_of_satisfaction_id(client: &Client) {
        let _ = client.skills().get(SatisfactionId(1));
    }

    /// expected `SkillId`, found `TagId`
    fn skill_get_of_tag_id(client: &Client) {
        let _ = client.skills().get(TagId(1));
    }

    /// expected `SkillId`, found `TransactionId`
    fn skill_get_of_transaction_id(client: &Client) {
        let _ = client.skills().get(TransactionId(1));
    }

    /// expected `SkillId`, found `VisitorId`
    fn skill_get_of_visitor_id(client: &Client) {
        let _ = client.skills().get(VisitorId(1));
    }

    /// expected `SkillId`, found `WebsiteId`
    fn skill_get_of_website_id(client: &Client) {
        let _ = client.skills().get(WebsiteId(1));
    }

    /// expected `SkillId`, found `RuleId`
    fn skill_get_of_rule_id(client: &Client) {
        let _ = client.skills().get(RuleId(1));
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn skill_create_parent_id_of_call_meeting_id() {
        let _ = NewSkill::new().parent_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn skill_create_parent_id_of_client_id() {
        let _ = NewSkill::new().parent_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn skill_create_parent_id_of_conversation_id() {
        let _ = NewSkill::new().parent_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn skill_create_parent_id_of_group_id() {
        let _ = NewSkill::new().parent_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn skill_create_parent_id_of_operator_id() {
        let _ = NewSkill::new().parent_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn skill_create_parent_id_of_satisfaction_id() {
        let _ = NewSkill::new().parent_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn skill_create_parent_id_of_tag_id() {
        let _ = NewSkill::new().parent_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn skill_create_parent_id_of_transaction_id() {
        let _ = NewSkill::new().parent_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn skill_create_parent_id_of_visitor_id() {
        let _ = NewSkill::new().parent_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn skill_create_parent_id_of_website_id() {
        let _ = NewSkill::new().parent_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn skill_create_parent_id_of_rule_id() {
        let _ = NewSkill::new().parent_id(RuleId(1));
    }

    /// expected `SkillId`, found `CallMeetingId`
    fn skill_update_of_call_meeting_id(client: &Client) {
        let _ = client.skills().update(CallMeetingId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `ClientId`
    fn skill_update_of_client_id(client: &Client) {
        let _ = client.skills().update(ClientId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `ConversationId`
    fn skill_update_of_conversation_id(client: &Client) {
        let _ = client.skills().update(ConversationId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `GroupId`
    fn skill_update_of_group_id(client: &Client) {
        let _ = client.skills().update(GroupId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `OperatorId`
    fn skill_update_of_operator_id(client: &Client) {
        let _ = client.skills().update(OperatorId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `SatisfactionId`
    fn skill_update_of_satisfaction_id(client: &Client) {
        let _ = client.skills().update(SatisfactionId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `TagId`
    fn skill_update_of_tag_id(client: &Client) {
        let _ = client.skills().update(TagId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `TransactionId`
    fn skill_update_of_transaction_id(client: &Client) {
        let _ = client.skills().update(TransactionId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `VisitorId`
    fn skill_update_of_visitor_id(client: &Client) {
        let _ = client.skills().update(VisitorId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `WebsiteId`
    fn skill_update_of_website_id(client: &Client) {
        let _ = client.skills().update(WebsiteId(1), SkillChanges::new());
    }

    /// expected `SkillId`, found `RuleId`
    fn skill_update_of_rule_id(client: &Client) {
        let _ = client.skills().update(RuleId(1), SkillChanges::new());
    }

    /// `SkillId: From<CallMeetingId>` is not satisfied
    fn skill_update_parent_id_of_call_meeting_id() {
        let _ = SkillChanges::new().parent_id(CallMeetingId(1));
    }

    /// `SkillId: From<ClientId>` is not satisfied
    fn skill_update_parent_id_of_client_id() {
        let _ = SkillChanges::new().parent_id(ClientId(1));
    }

    /// `SkillId: From<ConversationId>` is not satisfied
    fn skill_update_parent_id_of_conversation_id() {
        let _ = SkillChanges::new().parent_id(ConversationId(1));
    }

    /// `SkillId: From<GroupId>` is not satisfied
    fn skill_update_parent_id_of_group_id() {
        let _ = SkillChanges::new().parent_id(GroupId(1));
    }

    /// `SkillId: From<OperatorId>` is not satisfied
    fn skill_update_parent_id_of_operator_id() {
        let _ = SkillChanges::new().parent_id(OperatorId(1));
    }

    /// `SkillId: From<SatisfactionId>` is not satisfied
    fn skill_update_parent_id_of_satisfaction_id() {
        let _ = SkillChanges::new().parent_id(SatisfactionId(1));
    }

    /// `SkillId: From<TagId>` is not satisfied
    fn skill_update_parent_id_of_tag_id() {
        let _ = SkillChanges::new().parent_id(TagId(1));
    }

    /// `SkillId: From<TransactionId>` is not satisfied
    fn skill_update_parent_id_of_transaction_id() {
        let _ = SkillChanges::new().parent_id(TransactionId(1));
    }

    /// `SkillId: From<VisitorId>` is not satisfied
    fn skill_update_parent_id_of_visitor_id() {
        let _ = SkillChanges::new().parent_id(VisitorId(1));
    }

    /// `SkillId: From<WebsiteId>` is not satisfied
    fn skill_update_parent_id_of_website_id() {
        let _ = SkillChanges::new().parent_id(WebsiteId(1));
    }

    /// `SkillId: From<RuleId>` is not satisfied
    fn skill_update_parent_id_of_rule_id() {
        let _ = SkillChanges::new().parent_id(RuleId(1));
    }

    /// expected `SkillId`, found `CallMeetingId`
    fn skill_delete_of_call_meeting_id(client: &Client) {
        let _ = client.skills().delete(CallMeetingId(1));
    }

    /// expected `SkillId`, found `ClientId`
    fn skill_delete_of_client_id(client: &Client) {
        let _ = client.skills().delete(ClientId(1));
    }

    /// expected `SkillId`, found `ConversationId`
    fn skill_delete_of_conversation_id(client: &Client) {
        let _ = client.skills().delete(ConversationId(1));
    }

    /// expected `SkillId`, found `GroupId`
    fn skill_delete_of_group_id(client: &Client) {
        let _ = client.skills().delete(GroupId(1));
    }

    /// expected `SkillId`, found `OperatorId`
    fn skill_delete_of_operator_id(client: &Client) {
        let _ = client.skills().delete(OperatorId(1));
    }

    /// expected `SkillId`, found `SatisfactionId`
    fn skill_delete_of_satisfaction_id(client: &Client) {
        let _ = client.skills().delete(SatisfactionId(1));
    }

    /// expected `SkillId`, found `TagId`
    fn skill_delete_of_tag_id(client: &Client) {
        let _ = client.skills().delete(TagId(1));
    }

    /// expected `SkillId`, found `TransactionId`
    fn skill_delete_of_transaction_id(client: &Client) {
        let _ = client.skills().delete(TransactionId(1));
    }

    /// expected `SkillId`, found `VisitorId`
    fn skill_delete_of_visitor_id(client: &Client) {
        let _ = client.skills().delete(VisitorId(1));
    }

    /// expected `SkillId`, found `WebsiteId`
    fn skill_delete_of_website_id(client: &Client) {
        let _ = client.skills().delete(WebsiteId(1));
    }

    /// expected `SkillId`, found `RuleId`
    fn skill_delete_of_rule_id(client: &Client) {
        let _ = client.skills().delete(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn statistic_get_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.statistics().get().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn statistic_get_website_id_of_client_id(client: &Client) {
        let _ = client.statistics().get().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn statistic_get_website_id_of_conversation_id(client: &Client) {
        let _ = client.statistics().get().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn statistic_get_website_id_of_group_id(client: &Client) {
        let _ = client.statistics().get().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn statistic_get_website_id_of_operator_id(client: &Client) {
        let _ = client.statistics().get().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn statistic_get_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.statistics().get().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn statistic_get_website_id_of_skill_id(client: &Client) {
        let _ = client.statistics().get().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn statistic_get_website_id_of_tag_id(client: &Client) {
        let _ = client.statistics().get().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn statistic_get_website_id_of_transaction_id(client: &Client) {
        let _ = client.statistics().get().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn statistic_get_website_id_of_visitor_id(client: &Client) {
        let _ = client.statistics().get().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn statistic_get_website_id_of_rule_id(client: &Client) {
        let _ = client.statistics().get().website_id(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn statistic_get_website_list_of_call_meeting_id(client: &Client) {
        let _ = client.statistics().get().website_list([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn statistic_get_website_list_of_client_id(client: &Client) {
        let _ = client.statistics().get().website_list([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn statistic_get_website_list_of_conversation_id(client: &Client) {
        let _ = client.statistics().get().website_list([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn statistic_get_website_list_of_group_id(client: &Client) {
        let _ = client.statistics().get().website_list([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn statistic_get_website_list_of_operator_id(client: &Client) {
        let _ = client.statistics().get().website_list([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn statistic_get_website_list_of_satisfaction_id(client: &Client) {
        let _ = client.statistics().get().website_list([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn statistic_get_website_list_of_skill_id(client: &Client) {
        let _ = client.statistics().get().website_list([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn statistic_get_website_list_of_tag_id(client: &Client) {
        let _ = client.statistics().get().website_list([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn statistic_get_website_list_of_transaction_id(client: &Client) {
        let _ = client.statistics().get().website_list([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn statistic_get_website_list_of_visitor_id(client: &Client) {
        let _ = client.statistics().get().website_list([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn statistic_get_website_list_of_rule_id(client: &Client) {
        let _ = client.statistics().get().website_list([RuleId(1)]);
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn tag_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.tags().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn tag_list_website_id_of_client_id(client: &Client) {
        let _ = client.tags().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn tag_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.tags().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn tag_list_website_id_of_group_id(client: &Client) {
        let _ = client.tags().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn tag_list_website_id_of_operator_id(client: &Client) {
        let _ = client.tags().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn tag_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.tags().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn tag_list_website_id_of_skill_id(client: &Client) {
        let _ = client.tags().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn tag_list_website_id_of_tag_id(client: &Client) {
        let _ = client.tags().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn tag_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.tags().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn tag_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.tags().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn tag_list_website_id_of_rule_id(client: &Client) {
        let _ = client.tags().list().website_id(RuleId(1));
    }

    /// expected `TagId`, found `CallMeetingId`
    fn tag_get_of_call_meeting_id(client: &Client) {
        let _ = client.tags().get(CallMeetingId(1));
    }

    /// expected `TagId`, found `ClientId`
    fn tag_get_of_client_id(client: &Client) {
        let _ = client.tags().get(ClientId(1));
    }

    /// expected `TagId`, found `ConversationId`
    fn tag_get_of_conversation_id(client: &Client) {
        let _ = client.tags().get(ConversationId(1));
    }

    /// expected `TagId`, found `GroupId`
    fn tag_get_of_group_id(client: &Client) {
        let _ = client.tags().get(GroupId(1));
    }

    /// expected `TagId`, found `OperatorId`
    fn tag_get_of_operator_id(client: &Client) {
        let _ = client.tags().get(OperatorId(1));
    }

    /// expected `TagId`, found `SatisfactionId`
    fn tag_get_of_satisfaction_id(client: &Client) {
        let _ = client.tags().get(SatisfactionId(1));
    }

    /// expected `TagId`, found `SkillId`
    fn tag_get_of_skill_id(client: &Client) {
        let _ = client.tags().get(SkillId(1));
    }

    /// expected `TagId`, found `TransactionId`
    fn tag_get_of_transaction_id(client: &Client) {
        let _ = client.tags().get(TransactionId(1));
    }

    /// expected `TagId`, found `VisitorId`
    fn tag_get_of_visitor_id(client: &Client) {
        let _ = client.tags().get(VisitorId(1));
    }

    /// expected `TagId`, found `WebsiteId`
    fn tag_get_of_website_id(client: &Client) {
        let _ = client.tags().get(WebsiteId(1));
    }

    /// expected `TagId`, found `RuleId`
    fn tag_get_of_rule_id(client: &Client) {
        let _ = client.tags().get(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn tag_create_website_id_of_call_meeting_id() {
        let _ = NewTag::new("", CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn tag_create_website_id_of_client_id() {
        let _ = NewTag::new("", ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn tag_create_website_id_of_conversation_id() {
        let _ = NewTag::new("", ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn tag_create_website_id_of_group_id() {
        let _ = NewTag::new("", GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn tag_create_website_id_of_operator_id() {
        let _ = NewTag::new("", OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn tag_create_website_id_of_satisfaction_id() {
        let _ = NewTag::new("", SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn tag_create_website_id_of_skill_id() {
        let _ = NewTag::new("", SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn tag_create_website_id_of_tag_id() {
        let _ = NewTag::new("", TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn tag_create_website_id_of_transaction_id() {
        let _ = NewTag::new("", TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn tag_create_website_id_of_visitor_id() {
        let _ = NewTag::new("", VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn tag_create_website_id_of_rule_id() {
        let _ = NewTag::new("", RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn transaction_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.transactions().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn transaction_list_website_id_of_client_id(client: &Client) {
        let _ = client.transactions().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn transaction_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.transactions().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn transaction_list_website_id_of_group_id(client: &Client) {
        let _ = client.transactions().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn transaction_list_website_id_of_operator_id(client: &Client) {
        let _ = client.transactions().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn transaction_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.transactions().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn transaction_list_website_id_of_skill_id(client: &Client) {
        let _ = client.transactions().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn transaction_list_website_id_of_tag_id(client: &Client) {
        let _ = client.transactions().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn transaction_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.transactions().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn transaction_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.transactions().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn transaction_list_website_id_of_rule_id(client: &Client) {
        let _ = client.transactions().list().website_id(RuleId(1));
    }

    /// `OperatorId: From<CallMeetingId>` is not satisfied
    fn transaction_list_operator_id_of_call_meeting_id(client: &Client) {
        let _ = client.transactions().list().operator_id(CallMeetingId(1));
    }

    /// `OperatorId: From<ClientId>` is not satisfied
    fn transaction_list_operator_id_of_client_id(client: &Client) {
        let _ = client.transactions().list().operator_id(ClientId(1));
    }

    /// `OperatorId: From<ConversationId>` is not satisfied
    fn transaction_list_operator_id_of_conversation_id(client: &Client) {
        let _ = client.transactions().list().operator_id(ConversationId(1));
    }

    /// `OperatorId: From<GroupId>` is not satisfied
    fn transaction_list_operator_id_of_group_id(client: &Client) {
        let _ = client.transactions().list().operator_id(GroupId(1));
    }

    /// `OperatorId: From<SatisfactionId>` is not satisfied
    fn transaction_list_operator_id_of_satisfaction_id(client: &Client) {
        let _ = client.transactions().list().operator_id(SatisfactionId(1));
    }

    /// `OperatorId: From<SkillId>` is not satisfied
    fn transaction_list_operator_id_of_skill_id(client: &Client) {
        let _ = client.transactions().list().operator_id(SkillId(1));
    }

    /// `OperatorId: From<TagId>` is not satisfied
    fn transaction_list_operator_id_of_tag_id(client: &Client) {
        let _ = client.transactions().list().operator_id(TagId(1));
    }

    /// `OperatorId: From<TransactionId>` is not satisfied
    fn transaction_list_operator_id_of_transaction_id(client: &Client) {
        let _ = client.transactions().list().operator_id(TransactionId(1));
    }

    /// `OperatorId: From<VisitorId>` is not satisfied
    fn transaction_list_operator_id_of_visitor_id(client: &Client) {
        let _ = client.transactions().list().operator_id(VisitorId(1));
    }

    /// `OperatorId: From<WebsiteId>` is not satisfied
    fn transaction_list_operator_id_of_website_id(client: &Client) {
        let _ = client.transactions().list().operator_id(WebsiteId(1));
    }

    /// `OperatorId: From<RuleId>` is not satisfied
    fn transaction_list_operator_id_of_rule_id(client: &Client) {
        let _ = client.transactions().list().operator_id(RuleId(1));
    }

    /// `ConversationId: From<CallMeetingId>` is not satisfied
    fn transaction_list_conversation_id_of_call_meeting_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(CallMeetingId(1));
    }

    /// `ConversationId: From<ClientId>` is not satisfied
    fn transaction_list_conversation_id_of_client_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(ClientId(1));
    }

    /// `ConversationId: From<GroupId>` is not satisfied
    fn transaction_list_conversation_id_of_group_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(GroupId(1));
    }

    /// `ConversationId: From<OperatorId>` is not satisfied
    fn transaction_list_conversation_id_of_operator_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(OperatorId(1));
    }

    /// `ConversationId: From<SatisfactionId>` is not satisfied
    fn transaction_list_conversation_id_of_satisfaction_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(SatisfactionId(1));
    }

    /// `ConversationId: From<SkillId>` is not satisfied
    fn transaction_list_conversation_id_of_skill_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(SkillId(1));
    }

    /// `ConversationId: From<TagId>` is not satisfied
    fn transaction_list_conversation_id_of_tag_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(TagId(1));
    }

    /// `ConversationId: From<TransactionId>` is not satisfied
    fn transaction_list_conversation_id_of_transaction_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(TransactionId(1));
    }

    /// `ConversationId: From<VisitorId>` is not satisfied
    fn transaction_list_conversation_id_of_visitor_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(VisitorId(1));
    }

    /// `ConversationId: From<WebsiteId>` is not satisfied
    fn transaction_list_conversation_id_of_website_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(WebsiteId(1));
    }

    /// `ConversationId: From<RuleId>` is not satisfied
    fn transaction_list_conversation_id_of_rule_id(client: &Client) {
        let _ = client.transactions().list().conversation_id(RuleId(1));
    }

    /// expected `TransactionId`, found `CallMeetingId`
    fn transaction_get_of_call_meeting_id(client: &Client) {
        let _ = client.transactions().get(CallMeetingId(1));
    }

    /// expected `TransactionId`, found `ClientId`
    fn transaction_get_of_client_id(client: &Client) {
        let _ = client.transactions().get(ClientId(1));
    }

    /// expected `TransactionId`, found `ConversationId`
    fn transaction_get_of_conversation_id(client: &Client) {
        let _ = client.transactions().get(ConversationId(1));
    }

    /// expected `TransactionId`, found `GroupId`
    fn transaction_get_of_group_id(client: &Client) {
        let _ = client.transactions().get(GroupId(1));
    }

    /// expected `TransactionId`, found `OperatorId`
    fn transaction_get_of_operator_id(client: &Client) {
        let _ = client.transactions().get(OperatorId(1));
    }

    /// expected `TransactionId`, found `SatisfactionId`
    fn transaction_get_of_satisfaction_id(client: &Client) {
        let _ = client.transactions().get(SatisfactionId(1));
    }

    /// expected `TransactionId`, found `SkillId`
    fn transaction_get_of_skill_id(client: &Client) {
        let _ = client.transactions().get(SkillId(1));
    }

    /// expected `TransactionId`, found `TagId`
    fn transaction_get_of_tag_id(client: &Client) {
        let _ = client.transactions().get(TagId(1));
    }

    /// expected `TransactionId`, found `VisitorId`
    fn transaction_get_of_visitor_id(client: &Client) {
        let _ = client.transactions().get(VisitorId(1));
    }

    /// expected `TransactionId`, found `WebsiteId`
    fn transaction_get_of_website_id(client: &Client) {
        let _ = client.transactions().get(WebsiteId(1));
    }

    /// expected `TransactionId`, found `RuleId`
    fn transaction_get_of_rule_id(client: &Client) {
        let _ = client.transactions().get(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn visitor_list_website_id_of_call_meeting_id(client: &Client) {
        let _ = client.visitors().list().website_id(CallMeetingId(1));
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn visitor_list_website_id_of_client_id(client: &Client) {
        let _ = client.visitors().list().website_id(ClientId(1));
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn visitor_list_website_id_of_conversation_id(client: &Client) {
        let _ = client.visitors().list().website_id(ConversationId(1));
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn visitor_list_website_id_of_group_id(client: &Client) {
        let _ = client.visitors().list().website_id(GroupId(1));
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn visitor_list_website_id_of_operator_id(client: &Client) {
        let _ = client.visitors().list().website_id(OperatorId(1));
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn visitor_list_website_id_of_satisfaction_id(client: &Client) {
        let _ = client.visitors().list().website_id(SatisfactionId(1));
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn visitor_list_website_id_of_skill_id(client: &Client) {
        let _ = client.visitors().list().website_id(SkillId(1));
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn visitor_list_website_id_of_tag_id(client: &Client) {
        let _ = client.visitors().list().website_id(TagId(1));
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn visitor_list_website_id_of_transaction_id(client: &Client) {
        let _ = client.visitors().list().website_id(TransactionId(1));
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn visitor_list_website_id_of_visitor_id(client: &Client) {
        let _ = client.visitors().list().website_id(VisitorId(1));
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn visitor_list_website_id_of_rule_id(client: &Client) {
        let _ = client.visitors().list().website_id(RuleId(1));
    }

    /// expected `VisitorId`, found `CallMeetingId`
    fn visitor_get_of_call_meeting_id(client: &Client) {
        let _ = client.visitors().get(CallMeetingId(1));
    }

    /// expected `VisitorId`, found `ClientId`
    fn visitor_get_of_client_id(client: &Client) {
        let _ = client.visitors().get(ClientId(1));
    }

    /// expected `VisitorId`, found `ConversationId`
    fn visitor_get_of_conversation_id(client: &Client) {
        let _ = client.visitors().get(ConversationId(1));
    }

    /// expected `VisitorId`, found `GroupId`
    fn visitor_get_of_group_id(client: &Client) {
        let _ = client.visitors().get(GroupId(1));
    }

    /// expected `VisitorId`, found `OperatorId`
    fn visitor_get_of_operator_id(client: &Client) {
        let _ = client.visitors().get(OperatorId(1));
    }

    /// expected `VisitorId`, found `SatisfactionId`
    fn visitor_get_of_satisfaction_id(client: &Client) {
        let _ = client.visitors().get(SatisfactionId(1));
    }

    /// expected `VisitorId`, found `SkillId`
    fn visitor_get_of_skill_id(client: &Client) {
        let _ = client.visitors().get(SkillId(1));
    }

    /// expected `VisitorId`, found `TagId`
    fn visitor_get_of_tag_id(client: &Client) {
        let _ = client.visitors().get(TagId(1));
    }

    /// expected `VisitorId`, found `TransactionId`
    fn visitor_get_of_transaction_id(client: &Client) {
        let _ = client.visitors().get(TransactionId(1));
    }

    /// expected `VisitorId`, found `WebsiteId`
    fn visitor_get_of_website_id(client: &Client) {
        let _ = client.visitors().get(WebsiteId(1));
    }

    /// expected `VisitorId`, found `RuleId`
    fn visitor_get_of_rule_id(client: &Client) {
        let _ = client.visitors().get(RuleId(1));
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn visitor_create_website_id_of_call_meeting_id() {
        let _ = NewVisitor::new().website_id([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn visitor_create_website_id_of_client_id() {
        let _ = NewVisitor::new().website_id([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn visitor_create_website_id_of_conversation_id() {
        let _ = NewVisitor::new().website_id([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn visitor_create_website_id_of_group_id() {
        let _ = NewVisitor::new().website_id([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn visitor_create_website_id_of_operator_id() {
        let _ = NewVisitor::new().website_id([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn visitor_create_website_id_of_satisfaction_id() {
        let _ = NewVisitor::new().website_id([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn visitor_create_website_id_of_skill_id() {
        let _ = NewVisitor::new().website_id([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn visitor_create_website_id_of_tag_id() {
        let _ = NewVisitor::new().website_id([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn visitor_create_website_id_of_transaction_id() {
        let _ = NewVisitor::new().website_id([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn visitor_create_website_id_of_visitor_id() {
        let _ = NewVisitor::new().website_id([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn visitor_create_website_id_of_rule_id() {
        let _ = NewVisitor::new().website_id([RuleId(1)]);
    }

    /// expected `VisitorId`, found `CallMeetingId`
    fn visitor_update_of_call_meeting_id(client: &Client) {
        let _ = client.visitors().update(CallMeetingId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `ClientId`
    fn visitor_update_of_client_id(client: &Client) {
        let _ = client.visitors().update(ClientId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `ConversationId`
    fn visitor_update_of_conversation_id(client: &Client) {
        let _ = client.visitors().update(ConversationId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `GroupId`
    fn visitor_update_of_group_id(client: &Client) {
        let _ = client.visitors().update(GroupId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `OperatorId`
    fn visitor_update_of_operator_id(client: &Client) {
        let _ = client.visitors().update(OperatorId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `SatisfactionId`
    fn visitor_update_of_satisfaction_id(client: &Client) {
        let _ = client.visitors().update(SatisfactionId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `SkillId`
    fn visitor_update_of_skill_id(client: &Client) {
        let _ = client.visitors().update(SkillId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `TagId`
    fn visitor_update_of_tag_id(client: &Client) {
        let _ = client.visitors().update(TagId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `TransactionId`
    fn visitor_update_of_transaction_id(client: &Client) {
        let _ = client.visitors().update(TransactionId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `WebsiteId`
    fn visitor_update_of_website_id(client: &Client) {
        let _ = client.visitors().update(WebsiteId(1), VisitorChanges::new());
    }

    /// expected `VisitorId`, found `RuleId`
    fn visitor_update_of_rule_id(client: &Client) {
        let _ = client.visitors().update(RuleId(1), VisitorChanges::new());
    }

    /// `WebsiteId: From<CallMeetingId>` is not satisfied
    fn visitor_update_website_id_of_call_meeting_id() {
        let _ = VisitorChanges::new().website_id([CallMeetingId(1)]);
    }

    /// `WebsiteId: From<ClientId>` is not satisfied
    fn visitor_update_website_id_of_client_id() {
        let _ = VisitorChanges::new().website_id([ClientId(1)]);
    }

    /// `WebsiteId: From<ConversationId>` is not satisfied
    fn visitor_update_website_id_of_conversation_id() {
        let _ = VisitorChanges::new().website_id([ConversationId(1)]);
    }

    /// `WebsiteId: From<GroupId>` is not satisfied
    fn visitor_update_website_id_of_group_id() {
        let _ = VisitorChanges::new().website_id([GroupId(1)]);
    }

    /// `WebsiteId: From<OperatorId>` is not satisfied
    fn visitor_update_website_id_of_operator_id() {
        let _ = VisitorChanges::new().website_id([OperatorId(1)]);
    }

    /// `WebsiteId: From<SatisfactionId>` is not satisfied
    fn visitor_update_website_id_of_satisfaction_id() {
        let _ = VisitorChanges::new().website_id([SatisfactionId(1)]);
    }

    /// `WebsiteId: From<SkillId>` is not satisfied
    fn visitor_update_website_id_of_skill_id() {
        let _ = VisitorChanges::new().website_id([SkillId(1)]);
    }

    /// `WebsiteId: From<TagId>` is not satisfied
    fn visitor_update_website_id_of_tag_id() {
        let _ = VisitorChanges::new().website_id([TagId(1)]);
    }

    /// `WebsiteId: From<TransactionId>` is not satisfied
    fn visitor_update_website_id_of_transaction_id() {
        let _ = VisitorChanges::new().website_id([TransactionId(1)]);
    }

    /// `WebsiteId: From<VisitorId>` is not satisfied
    fn visitor_update_website_id_of_visitor_id() {
        let _ = VisitorChanges::new().website_id([VisitorId(1)]);
    }

    /// `WebsiteId: From<RuleId>` is not satisfied
    fn visitor_update_website_id_of_rule_id() {
        let _ = VisitorChanges::new().website_id([RuleId(1)]);
    }

    /// expected `VisitorId`, found `CallMeetingId`
    fn visitor_delete_of_call_meeting_id(client: &Client) {
        let _ = client.visitors().delete(CallMeetingId(1));
    }

    /// expected `VisitorId`, found `ClientId`
    fn visitor_delete_of_client_id(client: &Client) {
        let _ = client.visitors().delete(ClientId(1));
    }

    /// expected `VisitorId`, found `ConversationId`
    fn visitor_delete_of_conversation_id(client: &Client) {
        let _ = client.visitors().delete(ConversationId(1));
    }

    /// expected `VisitorId`, found `GroupId`
    fn visitor_delete_of_group_id(client: &Client) {
        let _ = client.visitors().delete(GroupId(1));
    }

    /// expected `VisitorId`, found `OperatorId`
    fn visitor_delete_of_operator_id(client: &Client) {
        let _ = client.visitors().delete(OperatorId(1));
    }

    /// expected `VisitorId`, found `SatisfactionId`
    fn visitor_delete_of_satisfaction_id(client: &Client) {
        let _ = client.visitors().delete(SatisfactionId(1));
    }

    /// expected `VisitorId`, found `SkillId`
    fn visitor_delete_of_skill_id(client: &Client) {
        let _ = client.visitors().delete(SkillId(1));
    }

    /// expected `VisitorId`, found `TagId`
    fn visitor_delete_of_tag_id(client: &Client) {
        let _ = client.visitors().delete(TagId(1));
    }

    /// expected `VisitorId`, found `TransactionId`
    fn visitor_delete_of_transaction_id(client: &Client) {
        let _ = client.visitors().delete(TransactionId(1));
    }

    /// expected `VisitorId`, found `WebsiteId`
    fn visitor_delete_of_website_id(client: &Client) {
        let _ = client.visitors().delete(WebsiteId(1));
    }

    /// expected `VisitorId`, found `RuleId`
    fn visitor_delete_of_rule_id(client: &Client) {
        let _ = client.visitors().delete(RuleId(1));
    }

    /// expected `WebsiteId`, found `CallMeetingId`
    fn website_get_of_call_meeting_id(client: &Client) {
        let _ = client.websites().get(CallMeetingId(1));
    }

    /// expected `WebsiteId`, found `ClientId`
    fn website_get_of_client_id(client: &Client) {
        let _ = client.websites().get(ClientId(1));
    }

    /// expected `WebsiteId`, found `ConversationId`
    fn website_get_of_conversation_id(client: &Client) {
        let _ = client.websites().get(ConversationId(1));
    }

    /// expected `WebsiteId`, found `GroupId`
    fn website_get_of_group_id(client: &Client) {
        let _ = client.websites().get(GroupId(1));
    }

    /// expected `WebsiteId`, found `OperatorId`
    fn website_get_of_operator_id(client: &Client) {
        let _ = client.websites().get(OperatorId(1));
    }

    /// expected `WebsiteId`, found `SatisfactionId`
    fn website_get_of_satisfaction_id(client: &Client) {
        let _ = client.websites().get(SatisfactionId(1));
    }

    /// expected `WebsiteId`, found `SkillId`
    fn website_get_of_skill_id(client: &Client) {
        let _ = client.websites().get(SkillId(1));
    }

    /// expected `WebsiteId`, found `TagId`
    fn website_get_of_tag_id(client: &Client) {
        let _ = client.websites().get(TagId(1));
    }

    /// expected `WebsiteId`, found `TransactionId`
    fn website_get_of_transaction_id(client: &Client) {
        let _ = client.websites().get(TransactionId(1));
    }

    /// expected `WebsiteId`, found `VisitorId`
    fn website_get_of_visitor_id(client: &Client) {
        let _ = client.websites().get(VisitorId(1));
    }

    /// expected `WebsiteId`, found `RuleId`
    fn website_get_of_rule_id(client: &Client) {
        let _ = client.websites().get(RuleId(1));
    }

    /// expected `WebsiteId`, found `CallMeetingId`
    fn website_update_of_call_meeting_id(client: &Client) {
        let _ = client.websites().update(CallMeetingId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `ClientId`
    fn website_update_of_client_id(client: &Client) {
        let _ = client.websites().update(ClientId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `ConversationId`
    fn website_update_of_conversation_id(client: &Client) {
        let _ = client.websites().update(ConversationId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `GroupId`
    fn website_update_of_group_id(client: &Client) {
        let _ = client.websites().update(GroupId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `OperatorId`
    fn website_update_of_operator_id(client: &Client) {
        let _ = client.websites().update(OperatorId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `SatisfactionId`
    fn website_update_of_satisfaction_id(client: &Client) {
        let _ = client.websites().update(SatisfactionId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `SkillId`
    fn website_update_of_skill_id(client: &Client) {
        let _ = client.websites().update(SkillId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `TagId`
    fn website_update_of_tag_id(client: &Client) {
        let _ = client.websites().update(TagId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `TransactionId`
    fn website_update_of_transaction_id(client: &Client) {
        let _ = client.websites().update(TransactionId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `VisitorId`
    fn website_update_of_visitor_id(client: &Client) {
        let _ = client.websites().update(VisitorId(1), WebsiteChanges::new());
    }

    /// expected `WebsiteId`, found `RuleId`
    fn website_update_of_rule_id(client: &Client) {
        let _ = client.websites().update(RuleId(1), WebsiteChanges::new());
    }

    /// `ClientId: From<CallMeetingId>` is not satisfied
    fn website_update_client_id_of_call_meeting_id() {
        let _ = WebsiteChanges::new().client_id(CallMeetingId(1));
    }

    /// `ClientId: From<ConversationId>` is not satisfied
    fn website_update_client_id_of_conversation_id() {
        let _ = WebsiteChanges::new().client_id(ConversationId(1));
    }

    /// `ClientId: From<GroupId>` is not satisfied
    fn website_update_client_id_of_group_id() {
        let _ = WebsiteChanges::new().client_id(GroupId(1));
    }

    /// `ClientId: From<OperatorId>` is not satisfied
    fn website_update_client_id_of_operator_id() {
        let _ = WebsiteChanges::new().client_id(OperatorId(1));
    }

    /// `ClientId: From<SatisfactionId>` is not satisfied
    fn website_update_client_id_of_satisfaction_id() {
        let _ = WebsiteChanges::new().client_id(SatisfactionId(1));
    }

    /// `ClientId: From<SkillId>` is not satisfied
    fn website_update_client_id_of_skill_id() {
        let _ = WebsiteChanges::new().client_id(SkillId(1));
    }

    /// `ClientId: From<TagId>` is not satisfied
    fn website_update_client_id_of_tag_id() {
        let _ = WebsiteChanges::new().client_id(TagId(1));
    }

    /// `ClientId: From<TransactionId>` is not satisfied
    fn website_update_client_id_of_transaction_id() {
        let _ = WebsiteChanges::new().client_id(TransactionId(1));
    }

    /// `ClientId: From<VisitorId>` is not satisfied
    fn website_update_client_id_of_visitor_id() {
        let _ = WebsiteChanges::new().client_id(VisitorId(1));
    }

    /// `ClientId: From<WebsiteId>` is not satisfied
    fn website_update_client_id_of_website_id() {
        let _ = WebsiteChanges::new().client_id(WebsiteId(1));
    }

    /// `ClientId: From<RuleId>` is not satisfied
    fn website_update_client_id_of_rule_id() {
        let _ = WebsiteChanges::new().client_id(RuleId(1));
    }
}

mod fields {
    use iadvize::*;

    /// no method named `id` found for struct
    fn create_group_id() {
        let _ = NewGroup::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn create_group_created_at() {
        let _ = NewGroup::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `operator_list` found for struct
    fn create_group_operator_list() {
        let _ = NewGroup::new().operator_list([1]);
    }

    /// no method named `parent_list` found for struct
    fn create_group_parent_list() {
        let _ = NewGroup::new().parent_list([1]);
    }

    /// no method named `id` found for struct
    fn change_group_id() {
        let _ = GroupChanges::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn change_group_created_at() {
        let _ = GroupChanges::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `operator_list` found for struct
    fn change_group_operator_list() {
        let _ = GroupChanges::new().operator_list([1]);
    }

    /// no method named `parent_list` found for struct
    fn change_group_parent_list() {
        let _ = GroupChanges::new().parent_list([1]);
    }

    /// no method named `id` found for struct
    fn create_operator_id() {
        let _ = NewOperator::new().id(1);
    }

    /// no method named `id` found for struct
    fn change_operator_id() {
        let _ = OperatorChanges::new().id(1);
    }

    /// no method named `id` found for struct
    fn create_skill_id() {
        let _ = NewSkill::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn create_skill_created_at() {
        let _ = NewSkill::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `operator_list` found for struct
    fn create_skill_operator_list() {
        let _ = NewSkill::new().operator_list([1]);
    }

    /// no method named `id` found for struct
    fn change_skill_id() {
        let _ = SkillChanges::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn change_skill_created_at() {
        let _ = SkillChanges::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `operator_list` found for struct
    fn change_skill_operator_list() {
        let _ = SkillChanges::new().operator_list([1]);
    }

    /// no method named `id` found for struct
    fn create_visitor_id() {
        let _ = NewVisitor::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn create_visitor_created_at() {
        let _ = NewVisitor::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `id` found for struct
    fn change_visitor_id() {
        let _ = VisitorChanges::new().id(1);
    }

    /// no method named `created_at` found for struct
    fn change_visitor_created_at() {
        let _ = VisitorChanges::new().created_at(date(2024, 1, 31).at(0, 0, 0, 0));
    }

    /// no method named `id` found for struct
    fn change_website_id() {
        let _ = WebsiteChanges::new().id(1);
    }
}
