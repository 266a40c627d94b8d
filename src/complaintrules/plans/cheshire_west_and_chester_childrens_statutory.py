"""The compiled plan of cheshire-west-and-chester/childrens-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1881527850
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('last_days', (12, 'months', 'the_day_after', False)),
    ('paused', 3),
    ('last_days_without', (3, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (3, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 3),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('paused', 4),
    ('last_days_without', (4, (10, 'working_days', 'the_day_after', False))),
    ('last_days_without', (4, (20, 'working_days', 'the_day_after', False))),
    ('terms', 4),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 6),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('terms', 18),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('answers', 19),
    ('answers', 20),
    ('answers', 21),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, last_days_11, paused_12, last_days_without_13, last_days_14, last_days_without_15, last_days_16, terms_17, status_18, status_19, ranks_20, paused_21, last_days_without_22, last_days_without_23, terms_24, last_days_25, last_days_26, terms_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, last_days_33, terms_34, answers_35, answers_36, answers_37, answers_38, answers_39, answers_40, outcomes_41, stages_42, deadlines_43, clock_ids_44, make_45, verdict_46):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v75 = event('proceedings_concluded', 0)
    v99 = event('stage_1_skipped_by_agreement', 0)
    v100 = event('stage_2_requested', 0)
    v101 = event('complaint_withdrawn', 0)
    v108 = event('stage_1_response_sent', 0)
    v111 = pauses('stage_1_response')
    v123 = extension('stage_1_response')
    v309 = event('stage_2_response_sent', 0)
    v314 = extension('stage_2_response')
    v356 = event('stage_2_response_received', 0)
    v359 = event('review_panel_requested', 0)
    v416 = event('review_panel_met', 0)
    v420 = event('review_panel_acknowledged', 0)
    v452 = event('review_panel_chair_appointed', 0)
    v484 = fact_day('review_panel_meets_on', 0)
    v494 = event('review_panel_papers_sent', 0)
    v578 = event('review_panel_report_sent', 0)
    v652 = event('stage_3_response_sent', 0)
    v728 = fact_day('first_had_notice_on', 0)
    v731 = event('referred_to_ombudsman', 0)
    v772 = event('investigation_report_completed', 0)
    v777 = extension('stage_2_investigation_report')
    v852 = answers_35[fact('complainant')]
    v853 = fact('sufficient_interest')
    v856 = fact('subject')
    v857 = answers_36[v856]
    v858 = fact('about_this_authority')
    v859 = fact('acting_for_child')
    v860 = fact('child_agrees')
    v863 = fact('anonymous')
    v864 = fact('late_but_not_reasonable_to_expect_earlier')
    v865 = fact('can_still_be_considered_fairly')
    v870 = fact('already_considered_at_all_stages')
    v872 = answers_37[fact('concurrent_proceedings')]
    v873 = fact('would_prejudice_proceedings')
    v876 = fact('resolved_by_close_of_next_day')
    v877 = fact('capacity_to_consent')
    v878 = fact('consent_to_representation')
    v881 = fact('in_the_childs_best_interests')
    v886 = answers_38[v856]
    v887 = answers_39[v856]
    v890 = answers_40[v856]
    if v1:
        v23 = last_days_1[v1]
        if v2:
            if v23 < v2:
                v22 = 4
                v27 = (status_3, v1, dates_2[v23], v2, None)
            else:
                v22 = 3
                v27 = (status_4, v1, dates_2[v23], v2, None)
        elif on < v1:
            v22 = 0
            v27 = (status_5, v1, dates_2[v23], 0, None)
        else:
            v25 = v23 - on
            if v23 < on:
                v22 = 2
                v27 = (status_6, v1, dates_2[v23], 0, v25)
            else:
                v22 = 1
                v27 = (status_7, v1, dates_2[v23], 0, v25)
    else:
        if v2:
            v22 = 7
            v27 = (status_8, 0, None, v2, None)
        elif not v1:
            v22 = 7
            v27 = stands_9
        else:
            v22 = 0
            v27 = stands_10
        v23 = 0
    if v1:
        v54 = last_days_11[v1]
        if v2:
            if v54 < v2:
                v53 = 4
                v58 = (status_3, v1, dates_2[v54], v2, None)
            else:
                v53 = 3
                v58 = (status_4, v1, dates_2[v54], v2, None)
        elif on < v1:
            v53 = 0
            v58 = (status_5, v1, dates_2[v54], 0, None)
        else:
            v56 = v54 - on
            if v54 < on:
                v53 = 2
                v58 = (status_6, v1, dates_2[v54], 0, v56)
            else:
                v53 = 1
                v58 = (status_7, v1, dates_2[v54], 0, v56)
    else:
        if v2:
            v53 = 7
            v58 = (status_8, 0, None, v2, None)
        elif not v1:
            v53 = 7
            v58 = stands_9
        else:
            v53 = 0
            v58 = stands_10
        v54 = 0
    v65 = v54 and (not v23 or v54 < v23)
    v73 = (1 if v1 and v53 == 0 else v53) if v65 else 1 if v1 and v22 == 0 else v22
    if v75:
        v92 = later('complaint_received', v75) if v2 and v2 < v75 else v2
        v90 = last_days_1[v75]
        if v92:
            if v90 < v92:
                v95 = (status_3, v75, dates_2[v90], v92, None)
            else:
                v95 = (status_4, v75, dates_2[v90], v92, None)
        else:
            v93 = v90 - on
            if v90 < on:
                v95 = (status_6, v75, dates_2[v90], 0, v93)
            else:
                v95 = (status_7, v75, dates_2[v90], 0, v93)
    else:
        v95 = stands_10
    v104 = v99 if v99 and (v99 < v100 or not v100) else v100
    v107 = v104 if v104 and (v104 < v101 or not v101) else v101
    if v2:
        v172 = later('stage_1_response_sent', v2) if v108 and v108 < v2 else v108
        if v111:
            v112 = paused_12(v111, on)
            v115 = v112[0]
            v116 = v112[1]
        else:
            v115 = 0
            v116 = 0
        if v115:
            v119 = last_days_without_13(v2, v115)
        else:
            v119 = last_days_14[v2]
        if v115:
            v122 = last_days_without_15(v2, v115)
        else:
            v122 = last_days_16[v2]
        if v123:
            v129 = v123[0]
            v130 = v123[1]
            v131 = v123[2]
            v132 = terms_17[v123[3]]
        else:
            v129 = 0
            v130 = 0
            v131 = 0
            v132 = 0
        v135 = v129 if v129 and v132 and (not v129 < v119) and v131 and (not v119 < v130) and (not v119 < v131) and (not v122 or not v122 < v129) else v119
        v136 = v172 or v107
        if v116 and (not (v135 < v116 or (v136 and v136 < v116))):
            if v172:
                v175 = (status_4, v2, None, v172, None)
            elif v107:
                v175 = (status_18, v2, None, 0, None)
            else:
                v175 = (status_19, v2, None, 0, None)
            v169 = 0
            v171 = 0
            v174 = 3652060
        else:
            if v172:
                if v135 < v172:
                    v175 = (status_3, v2, dates_2[v135], v172, None)
                else:
                    v175 = (status_4, v2, dates_2[v135], v172, None)
                v174 = 3652060
            elif v107:
                v174 = 3652060
                v175 = (status_18, v2, dates_2[v135], 0, None)
            else:
                v173 = ranks_20[v135] - ranks_20[on]
                if v135 < on:
                    v175 = (status_6, v2, dates_2[v135], 0, v173)
                else:
                    v175 = (status_7, v2, dates_2[v135], 0, v173)
                v174 = v135
            v169 = v135
            v171 = v122
    else:
        if v108:
            v175 = (status_8, 0, None, v108, None)
        elif v107:
            v175 = stands_0
        else:
            v175 = stands_10
        v169 = 0
        v171 = 0
        v172 = v108
        v174 = 3652060
    if v2:
        v239 = later('stage_1_response_sent', v2) if v108 and v108 < v2 else v108
        if v111:
            v180 = paused_21(v111, on)
            v183 = v180[0]
            v184 = v180[1]
        else:
            v183 = 0
            v184 = 0
        if v183:
            v187 = last_days_without_22(v2, v183)
        else:
            v187 = last_days_14[v2]
        if v183:
            v190 = last_days_without_23(v2, v183)
        else:
            v190 = last_days_16[v2]
        if v123:
            v196 = v123[0]
            v199 = terms_24[v123[3]]
        else:
            v196 = 0
            v199 = 0
        v202 = v196 if v196 and v199 and (not v196 < v187) and (not v190 or not v190 < v196) else v187
        v203 = v239 or v107
        if v184 and (not (v202 < v184 or (v203 and v203 < v184))):
            if v239:
                v242 = (status_4, v2, None, v239, None)
            elif v107:
                v242 = (status_18, v2, None, 0, None)
            else:
                v242 = (status_19, v2, None, 0, None)
            v236 = 0
            v238 = 0
            v241 = 3652060
        else:
            if v239:
                if v202 < v239:
                    v242 = (status_3, v2, dates_2[v202], v239, None)
                else:
                    v242 = (status_4, v2, dates_2[v202], v239, None)
                v241 = 3652060
            elif v107:
                v241 = 3652060
                v242 = (status_18, v2, dates_2[v202], 0, None)
            else:
                v240 = ranks_20[v202] - ranks_20[on]
                if v202 < on:
                    v242 = (status_6, v2, dates_2[v202], 0, v240)
                else:
                    v242 = (status_7, v2, dates_2[v202], 0, v240)
                v241 = v202
            v236 = v202
            v238 = v190
    else:
        if v108:
            v242 = (status_8, 0, None, v108, None)
        elif v107:
            v242 = stands_0
        else:
            v242 = stands_10
        v236 = 0
        v238 = 0
        v239 = v108
        v241 = 3652060
    v246 = v236 and (not v169 or v236 < v169)
    v251 = v239 if v246 else v172
    v253 = v241 if v246 else v174
    v258 = event('stage_1_response_received', 0) or v108
    v259 = (v238 if v246 else v171) or (v236 if v246 else v169)
    v264 = v259 + 1 if v259 and v259 < on and (not v107 or v259 < v107) and (not v251 or v259 < v251) else 0
    if v258:
        v295 = last_days_16[v258]
        if v100:
            if v295 < v100:
                v299 = (status_3, v258, dates_2[v295], v100, None)
            else:
                v299 = (status_4, v258, dates_2[v295], v100, None)
        elif v99:
            v299 = (status_18, v258, dates_2[v295], 0, None)
        else:
            v297 = ranks_20[v295] - ranks_20[on]
            if v295 < on:
                v299 = (status_6, v258, dates_2[v295], 0, v297)
            else:
                v299 = (status_7, v258, dates_2[v295], 0, v297)
    elif v100:
        if v264:
            v299 = (status_4, v264, None, v100, None)
        else:
            v299 = (status_8, 0, None, v100, None)
    elif v99:
        v299 = stands_0
    elif v264:
        v299 = (status_7, v264, None, 0, None)
    else:
        v299 = stands_10
    v308 = v100 if v100 and (v100 < v99 or not v99) else v99
    if v308:
        v349 = later('stage_2_response_sent', v308) if v309 and v309 < v308 else v309
        v347 = last_days_25[v308]
        v348 = last_days_26[v308]
        if v314:
            v320 = v314[0]
            v321 = v314[1]
            v322 = v314[2]
            v323 = terms_27[v314[3]]
        else:
            v320 = 0
            v321 = 0
            v322 = 0
            v323 = 0
        v346 = v320 if v320 and v323 and (not v320 < v347) and v322 and (not v347 < v321) and (not v347 < v322) and (not v348 or not v348 < v320) else v347
        if v349:
            if v346 < v349:
                v352 = (status_3, v308, dates_2[v346], v349, None)
            else:
                v352 = (status_4, v308, dates_2[v346], v349, None)
            v351 = 3652060
        elif v101:
            v351 = 3652060
            v352 = (status_18, v308, dates_2[v346], 0, None)
        else:
            v350 = ranks_20[v346] - ranks_20[on]
            if v346 < on:
                v352 = (status_6, v308, dates_2[v346], 0, v350)
            else:
                v352 = (status_7, v308, dates_2[v346], 0, v350)
            v351 = v346
    else:
        if v309:
            v352 = (status_8, 0, None, v309, None)
        elif v101:
            v352 = stands_0
        else:
            v352 = stands_10
        v351 = 3652060
    v358 = v356 or v309
    if v358:
        v374 = last_days_16[v358]
        if v359:
            if v374 < v359:
                v378 = (status_3, v358, dates_2[v374], v359, None)
            else:
                v378 = (status_4, v358, dates_2[v374], v359, None)
        else:
            v376 = ranks_20[v374] - ranks_20[on]
            if v374 < on:
                v378 = (status_6, v358, dates_2[v374], 0, v376)
            else:
                v378 = (status_7, v358, dates_2[v374], 0, v376)
    else:
        if v359:
            v378 = (status_8, 0, None, v359, None)
        else:
            v378 = stands_10
        v374 = 0
    if v356:
        v397 = last_days_16[v356]
        if v359:
            if v397 < v359:
                v401 = (status_3, v356, dates_2[v397], v359, None)
            else:
                v401 = (status_4, v356, dates_2[v397], v359, None)
        else:
            v399 = ranks_20[v397] - ranks_20[on]
            if v397 < on:
                v401 = (status_6, v356, dates_2[v397], 0, v399)
            else:
                v401 = (status_7, v356, dates_2[v397], 0, v399)
    else:
        if v359:
            v401 = (status_8, 0, None, v359, None)
        else:
            v401 = stands_10
        v397 = 0
    v419 = v416 if v416 and (v416 < v101 or not v101) else v101
    if v359:
        v445 = later('review_panel_acknowledged', v359) if v420 and v420 < v359 else v420
        v443 = last_days_28[v359]
        if v445:
            if v443 < v445:
                v448 = (status_3, v359, dates_2[v443], v445, None)
            else:
                v448 = (status_4, v359, dates_2[v443], v445, None)
            v447 = 3652060
        elif v419:
            v447 = 3652060
            v448 = (status_18, v359, dates_2[v443], 0, None)
        else:
            v446 = ranks_20[v443] - ranks_20[on]
            if v443 < on:
                v448 = (status_6, v359, dates_2[v443], 0, v446)
            else:
                v448 = (status_7, v359, dates_2[v443], 0, v446)
            v447 = v443
    else:
        if v420:
            v448 = (status_8, 0, None, v420, None)
        elif v419:
            v448 = stands_0
        else:
            v448 = stands_10
        v447 = 3652060
    if v359:
        v477 = later('review_panel_chair_appointed', v359) if v452 and v452 < v359 else v452
        v475 = last_days_14[v359]
        if v477:
            if v475 < v477:
                v480 = (status_3, v359, dates_2[v475], v477, None)
            else:
                v480 = (status_4, v359, dates_2[v475], v477, None)
            v479 = 3652060
        elif v419:
            v479 = 3652060
            v480 = (status_18, v359, dates_2[v475], 0, None)
        else:
            v478 = ranks_20[v475] - ranks_20[on]
            if v475 < on:
                v480 = (status_6, v359, dates_2[v475], 0, v478)
            else:
                v480 = (status_7, v359, dates_2[v475], 0, v478)
            v479 = v475
    else:
        if v452:
            v480 = (status_8, 0, None, v452, None)
        elif v419:
            v480 = stands_0
        else:
            v480 = stands_10
        v479 = 3652060
    v493 = ((v359 if v359 and (v359 > v484 or not v484) else v484) if v359 and v484 else 0) or v416
    if v493:
        v517 = last_days_29[v493]
        if v494:
            if v517 < v494:
                v521 = (status_3, v493, dates_2[v517], v494, None)
            else:
                v521 = (status_4, v493, dates_2[v517], v494, None)
            v520 = 3652060
        elif v101:
            v520 = 3652060
            v521 = (status_18, v493, dates_2[v517], 0, None)
        else:
            v519 = ranks_20[v517] - ranks_20[on]
            if v517 < on:
                v521 = (status_6, v493, dates_2[v517], 0, v519)
            else:
                v521 = (status_7, v493, dates_2[v517], 0, v519)
            v520 = v517
    else:
        if v494:
            v521 = (status_8, 0, None, v494, None)
        elif v101:
            v521 = stands_0
        elif not v484 and (not not v359):
            v521 = stands_9
        else:
            v521 = stands_10
        v520 = 3652060
    if v359:
        v571 = later('review_panel_met', v359) if v416 and v416 < v359 else v416
        v569 = last_days_30[v359]
        if v571:
            if v569 < v571:
                v574 = (status_3, v359, dates_2[v569], v571, None)
            else:
                v574 = (status_4, v359, dates_2[v569], v571, None)
            v573 = 3652060
        elif v101:
            v573 = 3652060
            v574 = (status_18, v359, dates_2[v569], 0, None)
        else:
            v572 = ranks_20[v569] - ranks_20[on]
            if v569 < on:
                v574 = (status_6, v359, dates_2[v569], 0, v572)
            else:
                v574 = (status_7, v359, dates_2[v569], 0, v572)
            v573 = v569
    else:
        if v416:
            v574 = (status_8, 0, None, v416, None)
        elif v101:
            v574 = stands_0
        else:
            v574 = stands_10
        v573 = 3652060
    if v416:
        v603 = later('review_panel_report_sent', v416) if v578 and v578 < v416 else v578
        v601 = last_days_31[v416]
        if v603:
            if v601 < v603:
                v606 = (status_3, v416, dates_2[v601], v603, None)
            else:
                v606 = (status_4, v416, dates_2[v601], v603, None)
            v605 = 3652060
        elif v101:
            v605 = 3652060
            v606 = (status_18, v416, dates_2[v601], 0, None)
        else:
            v604 = ranks_20[v601] - ranks_20[on]
            if v601 < on:
                v606 = (status_6, v416, dates_2[v601], 0, v604)
            else:
                v606 = (status_7, v416, dates_2[v601], 0, v604)
            v605 = v601
    else:
        if v578:
            v606 = (status_8, 0, None, v578, None)
        elif v101:
            v606 = stands_0
        else:
            v606 = stands_10
        v601 = 0
        v605 = 3652060
    if v416:
        v633 = later('review_panel_report_sent', v416) if v578 and v578 < v416 else v578
        v631 = last_days_31[v416]
        if v633:
            if v631 < v633:
                v636 = (status_3, v416, dates_2[v631], v633, None)
            else:
                v636 = (status_4, v416, dates_2[v631], v633, None)
            v635 = 3652060
        elif v101:
            v635 = 3652060
            v636 = (status_18, v416, dates_2[v631], 0, None)
        else:
            v634 = ranks_20[v631] - ranks_20[on]
            if v631 < on:
                v636 = (status_6, v416, dates_2[v631], 0, v634)
            else:
                v636 = (status_7, v416, dates_2[v631], 0, v634)
            v635 = v631
    else:
        if v578:
            v636 = (status_8, 0, None, v578, None)
        elif v101:
            v636 = stands_0
        else:
            v636 = stands_10
        v631 = 0
        v635 = 3652060
    v640 = v631 and (not v601 or v631 < v601)
    v646 = v635 if v640 else v605
    v651 = event('review_panel_report_received', 0) or v578
    if v651:
        v677 = later('stage_3_response_sent', v651) if v652 and v652 < v651 else v652
        v675 = last_days_32[v651]
        if v677:
            if v675 < v677:
                v680 = (status_3, v651, dates_2[v675], v677, None)
            else:
                v680 = (status_4, v651, dates_2[v675], v677, None)
            v679 = 3652060
        elif v101:
            v679 = 3652060
            v680 = (status_18, v651, dates_2[v675], 0, None)
        else:
            v678 = ranks_20[v675] - ranks_20[on]
            if v675 < on:
                v680 = (status_6, v651, dates_2[v675], 0, v678)
            else:
                v680 = (status_7, v651, dates_2[v675], 0, v678)
            v679 = v675
    else:
        if v652:
            v680 = (status_8, 0, None, v652, None)
        elif v101:
            v680 = stands_0
        else:
            v680 = stands_10
        v675 = 0
        v679 = 3652060
    if v416:
        v709 = later('stage_3_response_sent', v416) if v652 and v652 < v416 else v652
        v707 = last_days_16[v416]
        if v709:
            if v707 < v709:
                v712 = (status_3, v416, dates_2[v707], v709, None)
            else:
                v712 = (status_4, v416, dates_2[v707], v709, None)
            v711 = 3652060
        elif v101:
            v711 = 3652060
            v712 = (status_18, v416, dates_2[v707], 0, None)
        else:
            v710 = ranks_20[v707] - ranks_20[on]
            if v707 < on:
                v712 = (status_6, v416, dates_2[v707], 0, v710)
            else:
                v712 = (status_7, v416, dates_2[v707], 0, v710)
            v711 = v707
    else:
        if v652:
            v712 = (status_8, 0, None, v652, None)
        elif v101:
            v712 = stands_0
        else:
            v712 = stands_10
        v707 = 0
        v711 = 3652060
    v717 = v707 and (not v675 or v707 < v675)
    v724 = v711 if v717 else v679
    v730 = v728 or v1
    if v730:
        v752 = last_days_33[v730]
        if v731:
            if v752 < v731:
                v756 = (status_3, v730, dates_2[v752], v731, None)
            else:
                v756 = (status_4, v730, dates_2[v752], v731, None)
        elif on < v730:
            v756 = (status_5, v730, dates_2[v752], 0, None)
        else:
            v754 = v752 - on
            if v752 < on:
                v756 = (status_6, v730, dates_2[v752], 0, v754)
            else:
                v756 = (status_7, v730, dates_2[v752], 0, v754)
    elif v731:
        v756 = (status_8, 0, None, v731, None)
    elif not v728:
        v756 = stands_9
    else:
        v756 = stands_10
    v768 = event('statement_of_complaint_agreed', 0) or v100
    v771 = v309 if v309 and (v309 < v101 or not v101) else v101
    if v768:
        v812 = later('investigation_report_completed', v768) if v772 and v772 < v768 else v772
        v810 = last_days_25[v768]
        v811 = last_days_26[v768]
        if v777:
            v783 = v777[0]
            v784 = v777[1]
            v786 = terms_34[v777[3]]
        else:
            v783 = 0
            v784 = 0
            v786 = 0
        v809 = v783 if v783 and v786 and (not v783 < v810) and (not v810 < v784) and (not v811 or not v811 < v783) else v810
        if v812:
            if v809 < v812:
                v815 = (status_3, v768, dates_2[v809], v812, None)
            else:
                v815 = (status_4, v768, dates_2[v809], v812, None)
            v814 = 3652060
        elif v771:
            v814 = 3652060
            v815 = (status_18, v768, dates_2[v809], 0, None)
        else:
            v813 = ranks_20[v809] - ranks_20[on]
            if v809 < on:
                v815 = (status_6, v768, dates_2[v809], 0, v813)
            else:
                v815 = (status_7, v768, dates_2[v809], 0, v813)
            v814 = v809
    else:
        if v772:
            v815 = (status_8, 0, None, v772, None)
        elif v771:
            v815 = stands_0
        else:
            v815 = stands_10
        v814 = 3652060
    if v772:
        v844 = later('stage_2_response_sent', v772) if v309 and v309 < v772 else v309
        v842 = last_days_14[v772]
        if v844:
            if v842 < v844:
                v847 = (status_3, v772, dates_2[v842], v844, None)
            else:
                v847 = (status_4, v772, dates_2[v842], v844, None)
            v846 = 3652060
        elif v101:
            v846 = 3652060
            v847 = (status_18, v772, dates_2[v842], 0, None)
        else:
            v845 = ranks_20[v842] - ranks_20[on]
            if v842 < on:
                v847 = (status_6, v772, dates_2[v842], 0, v845)
            else:
                v847 = (status_7, v772, dates_2[v842], 0, v845)
            v846 = v842
    else:
        if v309:
            v847 = (status_8, 0, None, v309, None)
        elif v101:
            v847 = stands_0
        else:
            v847 = stands_10
        v846 = 3652060
    v854 = v852 is True or v853 is True
    v855 = v852 is False and v853 is False
    v861 = v859 is False or v860 is True
    v862 = v859 is True and v860 is False
    v866 = v864 is False or v865 is False
    v867 = v864 is True and v865 is True
    v868 = (v73 == 2 or v73 == 4) and v866
    v869 = (v73 == 1 or v73 == 3 or v73 == 5) or v867
    v874 = v872 is True and v873 is True
    v875 = v872 is False or v873 is False
    v879 = v877 is True and v878 is True
    v880 = v877 is False or v878 is False
    v882 = v877 is False and v881 is True
    v883 = v877 is True or v881 is False
    v884 = v859 is False or v879 or v882
    v885 = v859 is True and v880 and v883
    v888 = v886 is True and v887 is True
    v889 = v886 is False or v887 is False
    v891 = v890 is True and v887 is True
    v892 = v890 is False or v887 is False
    if v854 and v857 is True and (v858 is True) and v861 and (v863 is False) and v869 and (v870 is False) and v875 and (v876 is False) and v884 and v889 and v892:
        v981 = 0
    elif v855 or v857 is False or v858 is False or v862 or (v863 is True) or v868 or (v870 is True) or v874 or (v876 is True) or v885 or v888 or v891:
        v981 = 1
    else:
        v895 = v854 or v855
        v896 = v857 is True or v857 is False
        v897 = v858 is True or v858 is False
        v898 = v861 or v862
        v899 = v863 is True or v863 is False
        v900 = v868 or v869
        v901 = v870 is True or v870 is False
        v902 = v874 or v875
        v903 = v876 is True or v876 is False
        v904 = v884 or v885
        v905 = v888 or v889
        v906 = v891 or v892
        v907 = v852 is True or v852 is False
        v912 = v859 is False or v859 is True
        v915 = not v898 and (not v912 or not (v860 is True or v860 is False))
        v917 = not ((v73 == 2 or v73 == 4) or (v73 == 1 or v73 == 3 or v73 == 5)) and (not (v1 or v53 == 6) and (not v1) if v65 else not (v1 or v22 == 6) and (not v1))
        v926 = v872 is True or v872 is False
        v931 = v879 or v880
        v933 = v878 is True or v878 is False
        v948 = v887 is True or v887 is False
        v950 = not v905 and (not (v886 is True or v886 is False) or not v948)
        v953 = not v906 and (not (v890 is True or v890 is False) or not v948)
        v981 = 2 if (not not v895 or ((not v895 and (not v907 or not (v853 is True or v853 is False))) and (not (not v895 and (not v907))))) and (not not v896 or (not v896 and (not not v896))) and (not not v897 or (not v897 and (not not v897))) and (not not v898 or (v915 and (not v915))) and (not not v899 or (not v899 and (not not v899))) and (not not v900 or ((not v900 and (v917 or (not (v866 or v867) and (not (v864 is False or v864 is True) or not (v865 is False or v865 is True))))) and (not (not v900 and v917)))) and (not not v901 or (not v901 and (not not v901))) and (not not v902 or ((not v902 and (not v926 or not (v873 is True or v873 is False))) and (not (not v902 and (not v926))))) and (not not v903 or (not v903 and (not not v903))) and (not not v904 or ((not v904 and ((not v912 or (not v931 and (not (v877 is True or v877 is False) or not v933))) or (not (v882 or v883) and (not (v877 is False or v877 is True) or not (v881 is True or v881 is False))))) and (not (not v904 and (not v912 or (not v931 and (not v933))))))) and (not not v905 or (v950 and (not v950))) and (not not v906 or (v953 and (not v953))) else 3
    if v253 < 3652060:
        v982 = 3
        v983 = v253
    else:
        v982 = 0
        v983 = 3652060
    if v351 < v983:
        v984 = 5
        v985 = v351
    else:
        v984 = v982
        v985 = v983
    if v447 < v985:
        v986 = 7
        v987 = v447
    else:
        v986 = v984
        v987 = v985
    if v479 < v987:
        v988 = 8
        v989 = v479
    else:
        v988 = v986
        v989 = v987
    if v520 < v989:
        v990 = 9
        v991 = v520
    else:
        v990 = v988
        v991 = v989
    if v573 < v991:
        v992 = 10
        v993 = v573
    else:
        v992 = v990
        v993 = v991
    if v646 < v993:
        v994 = 11
        v995 = v646
    else:
        v994 = v992
        v995 = v993
    if v724 < v995:
        v996 = 12
        v997 = v724
    else:
        v996 = v994
        v997 = v995
    if v814 < v997:
        v998 = 14
        v999 = v814
    else:
        v998 = v996
        v999 = v997
    if v846 < v999:
        v1000 = 15
    else:
        v1000 = v998
    return make_45(verdict_46, (outcomes_41[v981], (True if v854 else False if v855 else None, v857, v858, True if v861 else False if v862 else None, v863, True if v868 else False if v869 else None, v870, True if v874 else False if v875 else None, v876, True if v884 else False if v885 else None, True if v888 else False if v889 else None, True if v891 else False if v892 else None), stages_42[1 if v101 else 5 if v731 else 4 if v359 else 3 if v100 or v99 else 2 if v2 else 0], deadlines_43[v1000], clock_ids_44, (v58 if v65 else v27, v95, v242 if v246 else v175, v299, v352, v401 if v397 and (not v374 or v397 < v374) else v378, v448, v480, v521, v574, v636 if v640 else v606, v712 if v717 else v680, v756, v815, v847)))
